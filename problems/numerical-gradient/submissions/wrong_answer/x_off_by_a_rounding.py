"""You move `x` itself and add ε back at the end, which may leave a rounding error in `x`. Work on a
copy, or put the old value back."""
# Breaks: **`x` is the same afterwards**, to the last bit.

import numpy as np


def num_grad(f, x, eps=1e-5):
    point = x if x.dtype == np.float64 else x.astype(np.float64)
    gradient = np.zeros(x.shape)
    for at in np.ndindex(x.shape):
        point[at] += eps
        up = f(point)
        point[at] -= 2 * eps
        down = f(point)
        point[at] += eps
        gradient[at] = (up - down) / (2 * eps)
    return gradient
