"""Your second correction is at least a ten-thousandth. With a beta near 1 it is smaller."""
# Breaks: \hat v &= \frac{v'}{1 - \beta_2^{\,t}}

import numpy as np


def adam_step(w, g, m, v, t, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-08):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / max(1 - beta2**t, 1e-4)
    return (w - lr * m_hat / (np.sqrt(v_hat) + eps), m, v)
