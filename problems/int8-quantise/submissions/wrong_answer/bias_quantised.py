"""You round the bias to whole numbers of a scale. It is added as it is."""
# Breaks: **The bias** is not quantised.

import numpy as np


def int8_linear(x, W, bias):
    def quantise(rows):
        largest = np.abs(rows).max(axis=1)
        scale = largest / 127
        scale[largest == 0] = 1
        return np.rint(rows / scale[:, None]).astype(np.int8), scale

    q, scale = quantise(W)
    q_x, scale_x = quantise(x)
    sums = q_x.astype(np.int64) @ q.T.astype(np.int64)
    q_bias, scale_bias = quantise(bias[None, :] / 0.999)
    y = sums * scale_x[:, None] * scale[None, :] + q_bias[0] * scale_bias
    return q, scale, y
