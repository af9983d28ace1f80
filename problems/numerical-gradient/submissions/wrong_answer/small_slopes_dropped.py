"""You take small slopes for rounding errors and set them to 0. Return what the formula gives."""
# Breaks: Return the central differences with this $\varepsilon$

import numpy as np


def num_grad(f, x, eps=1e-5):
    p = np.array(x, dtype=np.float64, order="C")
    g = np.zeros(p.shape)
    for i in np.ndindex(p.shape):
        old = p[i]
        p[i] = old + eps
        up = f(p)
        p[i] = old - eps
        down = f(p)
        p[i] = old
        g[i] = (up - down) / (2 * eps)
    g[np.abs(g) < 1e-6] = 0
    return g
