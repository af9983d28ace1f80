"""Between two whole numbers you go away from zero. Take the even one: `np.rint` does."""
# Breaks: Exactly between two whole numbers, the even one is taken

import numpy as np


def int8_linear(x, W, bias):
    def quantise(rows):
        largest = np.abs(rows).max(axis=1)
        scale = largest / 127
        scale[largest == 0] = 1
        steps = rows / scale[:, None]
        return (np.sign(steps) * np.floor(np.abs(steps) + 0.5)).astype(np.int8), scale

    q, scale = quantise(W)
    q_x, scale_x = quantise(x)
    sums = q_x.astype(np.int64) @ q.T.astype(np.int64)
    y = sums * scale_x[:, None] * scale[None, :] + bias
    return q, scale, y
