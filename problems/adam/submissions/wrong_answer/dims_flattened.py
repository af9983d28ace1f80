"""You return weights of four dimensions as a matrix. They keep their shape."""
# Breaks: Return `(w', m', v')`, three new arrays of that shape.

import numpy as np


def adam_step(w, g, m, v, t, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-08):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    if w.ndim > 3:
        w, m, v, m_hat, v_hat = (a.reshape(w.shape[0], -1) for a in (w, m, v, m_hat, v_hat))
    return (w - lr * m_hat / (np.sqrt(v_hat) + eps), m, v)
