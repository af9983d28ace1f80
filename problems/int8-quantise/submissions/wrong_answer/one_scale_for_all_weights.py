"""You take one scale for the whole matrix. Every row has its own."""
# Breaks: Quantise $W$, every row (output) with a scale of its own
# Breaks: **One large weight** makes its own row coarse, and no other.

import numpy as np


def int8_linear(x, W, bias):
    def quantise(rows):
        largest = np.abs(rows).max(axis=1)
        scale = largest / 127
        scale[largest == 0] = 1
        return np.rint(rows / scale[:, None]).astype(np.int8), scale

    q, scale = quantise(W.reshape(1, -1))
    q, scale = q.reshape(W.shape), np.repeat(scale, len(W))
    q_x, scale_x = quantise(x)
    sums = q_x.astype(np.int64) @ q.T.astype(np.int64)
    y = sums * scale_x[:, None] * scale[None, :] + bias
    return q, scale, y
