"""You use β₂ for the gradients and β₁ for their squares. β₁ belongs to m and β₂ to v."""
# Breaks: m' &= \beta_1 m + (1 - \beta_1)\, g
# Breaks: v' &= \beta_2 v + (1 - \beta_2)\, g^2

import numpy as np


def adam_step(w, g, m, v, t, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
    beta1, beta2 = beta2, beta1
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    w = w - lr * m_hat / (np.sqrt(v_hat) + eps)
    return w, m, v
