"""You count windows that hang over the edge. Only whole windows count: round down."""
# Breaks: Only whole windows count

import numpy as np


def max_pool(x, k, stride, grad):
    n, c, h, w = x.shape
    rows, columns = -(-(h - k) // stride) + 1, -(-(w - k) // stride) + 1
    y, grad_x = np.zeros((n, c, rows, columns)), np.zeros(x.shape)
    for m, ch, i, j in np.ndindex(n, c, rows, columns):
        top, left = i * stride, j * stride
        window = x[m, ch, top : top + k, left : left + k]
        u, v = divmod(int(np.argmax(window)), window.shape[1])
        y[m, ch, i, j] = window[u, v]
        if i < grad.shape[2] and j < grad.shape[3]:
            grad_x[m, ch, top + u, left + v] += grad[m, ch, i, j]
    return y, grad_x
