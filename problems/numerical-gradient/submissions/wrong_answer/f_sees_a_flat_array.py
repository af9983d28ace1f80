"""You hand f a flat array. It takes an array of the shape of `x`."""
# Breaks: takes a float64 array of the shape of `x`

import numpy as np


def num_grad(f, x, eps=1e-5):
    point = np.array(x, dtype=np.float64)
    gradient = np.zeros(x.shape)
    for at in np.ndindex(x.shape):
        old = point[at].copy()
        point[at] = old + eps
        up = f(point.ravel())
        point[at] = old - eps
        down = f(point.ravel())
        point[at] = old
        gradient[at] = (up - down) / (2 * eps)
    return gradient
