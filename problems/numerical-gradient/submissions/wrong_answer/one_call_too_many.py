"""You call f at the point itself as well. The central difference does not need it, and f is
expensive."""
# Breaks: Call it at most twice per element.

import numpy as np


def num_grad(f, x, eps=1e-5):
    point = np.array(x, dtype=np.float64)
    gradient = np.zeros(x.shape)
    f(point)
    for at in np.ndindex(x.shape):
        old = point[at].copy()
        point[at] = old + eps
        up = f(point)
        point[at] = old - eps
        down = f(point)
        point[at] = old
        gradient[at] = (up - down) / (2 * eps)
    return gradient
