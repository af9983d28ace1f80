"""You scale back with 32-bit floats, which keep seven digits. Stay with float64."""
# Breaks: `scale` and `y` may differ by $10^{-9}$ of their size

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
    y = sums.astype(np.float32) * scale_x[:, None].astype(np.float32)
    y = y * scale[None, :].astype(np.float32) + bias.astype(np.float32)
    return q, scale, y
