"""Moves one element of a float copy and puts its old value back."""

import numpy as np


def num_grad(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.zeros_like(point)
    walk = np.nditer(point, flags=["multi_index", "zerosize_ok"])
    for _ in walk:
        at = walk.multi_index
        old = float(point[at])
        values = []
        for side in (1.0, -1.0):
            point[at] = old + side * eps
            values.append(f(point))
        point[at] = old
        gradient[at] = (values[0] - values[1]) / eps / 2
    return gradient
