"""A row of zeros has the scale 0 with you. It has 1."""
# Breaks: A row of zeros has $s = 1$ and $q = 0$.

import numpy as np


def int8_linear(x, W, bias):
    def quantise(rows):
        largest = np.abs(rows).max(axis=1)
        scale = largest / 127
        steps = rows / np.where(scale > 0, scale, 1)[:, None]
        return np.rint(steps).astype(np.int8), scale

    q, scale = quantise(W)
    q_x, scale_x = quantise(x)
    sums = q_x.astype(np.int64) @ q.T.astype(np.int64)
    y = sums * scale_x[:, None] * scale[None, :] + bias
    return q, scale, y
