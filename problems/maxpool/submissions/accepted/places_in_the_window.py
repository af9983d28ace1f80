"""A loop over the places in the window, for all windows at once, from the last to the first."""

import numpy as np


def max_pool(x, k, stride, grad):
    rows, columns = grad.shape[2:]
    y = np.full(grad.shape, -np.inf)
    chosen = np.zeros(grad.shape, dtype=np.int64)
    spots = [
        (
            slice(u, u + stride * (rows - 1) + 1, stride),
            slice(v, v + stride * (columns - 1) + 1, stride),
        )
        for u in range(k)
        for v in range(k)
    ]
    for number in reversed(range(k * k)):
        seen = x[:, :, spots[number][0], spots[number][1]]
        chosen = np.where(seen >= y, number, chosen)
        y = np.maximum(y, seen)
    grad_x = np.zeros(x.shape)
    for number, (down, right) in enumerate(spots):
        grad_x[:, :, down, right] += np.where(chosen == number, grad, 0.0)
    return y, grad_x
