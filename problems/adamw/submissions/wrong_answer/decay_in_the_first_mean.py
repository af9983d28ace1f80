"""The decay goes through the running mean of the gradients. It is applied to the weights alone."""
# Breaks: The running means never see the decay

import numpy as np


def adamw_step(
    params, grads, m, v, t, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.01
):
    new_params, new_m, new_v = [], [], []
    for w, g, a, b in zip(params, grads, m, v):
        if g is None:
            w, a, b = w.copy(), a.copy(), b.copy()
        else:
            decay = weight_decay if w.ndim > 1 else 0.0
            a = beta1 * a + (1 - beta1) * g
            b = beta2 * b + (1 - beta2) * g**2
            a = a + (1 - beta1) * decay * w
            a_hat, b_hat = a / (1 - beta1**t), b / (1 - beta2**t)
            w = w - lr * a_hat / (np.sqrt(b_hat) + eps)
        new_params.append(w)
        new_m.append(a)
        new_v.append(b)
    return new_params, new_m, new_v
