"""You take pixels that are nearly as large as the largest for equal to it. The gradient goes to the
one that is largest, by however little."""
# Breaks: so all of $g_{n,l,i,j}$ goes to that pixel

import numpy as np


def max_pool(x, k, stride, grad):
    n, c, h, w = x.shape
    rows, columns = (h - k) // stride + 1, (w - k) // stride + 1
    y, grad_x = np.zeros((n, c, rows, columns)), np.zeros(x.shape)
    for m, ch, i, j in np.ndindex(n, c, rows, columns):
        top, left = i * stride, j * stride
        window = x[m, ch, top : top + k, left : left + k]
        u, v = divmod(int(np.argmax(np.isclose(window, window.max()))), k)
        y[m, ch, i, j] = window[u, v]
        grad_x[m, ch, top + u, left + v] += grad[m, ch, i, j]
    return y, grad_x
