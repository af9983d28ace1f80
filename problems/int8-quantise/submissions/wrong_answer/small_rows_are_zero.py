"""You take rows of tiny numbers for rows of zeros. Only exact zeros are."""
# Breaks: The numbers of a row may all be near $10^{-12}$

import numpy as np


def int8_linear(x, W, bias):
    def quantise(rows):
        largest = np.abs(rows).max(axis=1)
        scale = largest / 127
        scale[largest < 1e-8] = 1
        return np.rint(rows / scale[:, None]).astype(np.int8), scale

    q, scale = quantise(W)
    q_x, scale_x = quantise(x)
    sums = q_x.astype(np.int64) @ q.T.astype(np.int64)
    y = sums * scale_x[:, None] * scale[None, :] + bias
    return q, scale, y
