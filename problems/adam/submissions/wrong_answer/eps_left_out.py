"""You leave eps out, so a weight without any gradient becomes 0/0."""
# Breaks: $\varepsilon$ prevents 0/0

import numpy as np


def adam_step(w, g, m, v, t, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    with np.errstate(all="ignore"):
        w = w - lr * m_hat / np.sqrt(v_hat)
    return w, m, v
