"""You take a beta of 0 for one that is missing, and put the default in its place. Zero is a value:
`beta1 or 0.9` is 0.9 for it."""
# Breaks: **A beta of 0** makes the running mean the newest value.

import numpy as np


def adam_step(w, g, m, v, t, lr=None, beta1=None, beta2=None, eps=None):
    lr, eps = lr or 1e-3, eps or 1e-8
    beta1, beta2 = beta1 or 0.9, beta2 or 0.999
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    return w - lr * (m / (1 - beta1**t)) / (np.sqrt(v / (1 - beta2**t)) + eps), m, v
