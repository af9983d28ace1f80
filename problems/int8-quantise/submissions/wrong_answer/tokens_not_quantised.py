"""You multiply x as it is. Quantise it, too."""
# Breaks: Quantise $x$, every row (token) with a scale of its own

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
    y = x @ (q * scale[:, None]).T + bias
    return q, scale, y
