"""You add a small constant to the scale, which matters for small rows. Ask for a row of zeros."""
# Breaks: no constant is added to the scale

import numpy as np


def int8_linear(x, W, bias):
    def quantise(rows):
        largest = np.abs(rows).max(axis=1)
        scale = largest / 127 + 1e-12
        scale[largest == 0] = 1
        return np.rint(rows / scale[:, None]).astype(np.int8), scale

    q, scale = quantise(W)
    q_x, scale_x = quantise(x)
    sums = q_x.astype(np.int64) @ q.T.astype(np.int64)
    y = sums * scale_x[:, None] * scale[None, :] + bias
    return q, scale, y
