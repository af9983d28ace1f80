"""You leave out the bias correction. Divide m by 1 − β₁ᵗ and v by 1 − β₂ᵗ for the update."""
# Breaks: The divisions by $1 - \beta^t$ correct that

import numpy as np


def adam_step(w, g, m, v, t, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    w = w - lr * m / (np.sqrt(v) + eps)
    return w, m, v
