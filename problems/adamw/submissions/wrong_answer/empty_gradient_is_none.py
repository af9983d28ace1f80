"""You take a gradient of zeros for none. Such a parameter is decayed, and moves by its running
mean."""
# Breaks: Parameters **without a gradient**, `None` in the list

import numpy as np


def adamw_step(
    params, grads, m, v, t, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-08, weight_decay=0.01
):
    results = ([], [], [])
    for w, g, mean, square in zip(params, grads, m, v):
        new = (w, mean, square)
        if g is not None and np.any(g):
            mean = beta1 * mean + (1 - beta1) * g
            square = beta2 * square + (1 - beta2) * g**2
            root = np.sqrt(square / (1 - beta2**t))
            decay = weight_decay if w.ndim >= 2 else 0.0
            step = mean / (1 - beta1**t) / (root + eps) + decay * w
            new = (w - lr * step, mean, square)
        for result, array in zip(results, new):
            result.append(array.copy())
    return results
