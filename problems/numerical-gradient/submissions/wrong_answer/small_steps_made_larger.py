"""You do not let the step fall below some size. Take the step that is given: a kink may lie within
yours."""
# Breaks: Return the central differences with this $\varepsilon$

import numpy as np


def num_grad(f, x, eps=1e-5):
    eps = max(eps, 1e-6)
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
    return g
