"""Your default of `eps` is another one. Where the caller names none it is 1e-5."""
# Breaks: eps: float = 1e-5

import numpy as np


def num_grad(f, x, eps=1e-6):
    point = np.array(x, dtype=np.float64)
    gradient = np.zeros(x.shape)
    for at in np.ndindex(x.shape):
        old = point[at].copy()
        point[at] = old + eps
        up = f(point)
        point[at] = old - eps
        down = f(point)
        point[at] = old
        gradient[at] = (up - down) / (2 * eps)
    return gradient
