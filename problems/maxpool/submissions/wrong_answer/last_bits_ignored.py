"""You find the largest pixel with a little room for rounding. The gradient goes to the one that is
largest, even if by a single bit."""
# Breaks: so all of $g_{n,l,i,j}$ goes to that pixel

import numpy as np


def max_pool(x, k, stride, grad):
    n, c, h, w = x.shape
    rows, columns = (h - k) // stride + 1, (w - k) // stride + 1
    y, grad_x = np.zeros((n, c, rows, columns)), np.zeros(x.shape)
    for m, ch, i, j in np.ndindex(n, c, rows, columns):
        top, left = i * stride, j * stride
        window = x[m, ch, top : top + k, left : left + k]
        u, v = divmod(int(np.argmax(window >= window.max() - 1e-12)), k)
        y[m, ch, i, j] = window[u, v]
        grad_x[m, ch, top + u, left + v] += grad[m, ch, i, j]
    return y, grad_x
