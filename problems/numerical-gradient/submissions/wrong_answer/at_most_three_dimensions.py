"""You go through arrays of up to three dimensions. `x` may have any shape: `np.ndindex(x.shape)`
visits every element."""
# Breaks: `x`: the point, an array of any shape

import numpy as np


def num_grad(f, x, eps=1e-5):
    p = np.array(x, dtype=np.float64, order="C")
    g = np.zeros(p.shape)
    for i in np.ndindex(p.shape if p.ndim < 4 else 0):
        old = p[i]
        p[i] = old + eps
        up = f(p)
        p[i] = old - eps
        down = f(p)
        p[i] = old
        g[i] = (up - down) / (2 * eps)
    return g
