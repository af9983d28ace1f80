"""You go through the first elements alone. Every element has a central difference."""
# Breaks: the **central difference** in element $j$ is

import numpy as np


def num_grad(f, x, eps=1e-5):
    p = np.array(x, dtype=np.float64, order="C")
    g = np.zeros(p.shape)
    for i in list(np.ndindex(p.shape))[:1000]:
        old = p[i]
        p[i] = old + eps
        up = f(p)
        p[i] = old - eps
        down = f(p)
        p[i] = old
        g[i] = (up - down) / (2 * eps)
    return g
