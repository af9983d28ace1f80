"""You store numbers from 0 to 255. They go from −127 to 127, as `np.int8`."""
# Breaks: and $-127 \le q_j \le 127$

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
    y = sums * scale_x[:, None] * scale[None, :] + bias
    return (q.astype(np.int16) + 128).astype(np.uint8), scale, y
