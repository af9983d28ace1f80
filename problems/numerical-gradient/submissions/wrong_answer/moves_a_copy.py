"""You move elements of `x.ravel()`, which is a copy unless the memory is in row order. Then f sees
no change: use `np.ndindex` and the array itself."""
# Breaks: `x` may be a matrix, in any memory order

import numpy as np


def num_grad(f, x, eps=1e-5):
    point = np.array(x, dtype=np.float64)
    flat = point.ravel()
    gradient = np.zeros(x.size)
    for j in range(x.size):
        old = flat[j]
        flat[j] = old + eps
        up = f(point)
        flat[j] = old - eps
        down = f(point)
        flat[j] = old
        gradient[j] = (up - down) / (2 * eps)
    return gradient.reshape(x.shape)
