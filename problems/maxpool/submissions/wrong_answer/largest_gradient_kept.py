"""A pixel that is the largest of several windows keeps the largest of the gradients. It gets their
sum."""
# Breaks: A pixel that is the largest of several windows gets the sum from all of them.

import numpy as np


def max_pool(x, k, stride, grad):
    n, c, h, w = x.shape
    rows, columns = (h - k) // stride + 1, (w - k) // stride + 1
    y, grad_x = np.zeros((n, c, rows, columns)), np.zeros(x.shape)
    for m, ch, i, j in np.ndindex(n, c, rows, columns):
        top, left = i * stride, j * stride
        window = x[m, ch, top : top + k, left : left + k]
        u, v = divmod(int(np.argmax(window)), k)
        y[m, ch, i, j] = window[u, v]
        here = grad_x[m, ch, top + u, left + v]
        g = grad[m, ch, i, j]
        grad_x[m, ch, top + u, left + v] = g if abs(g) > abs(here) else here
    return y, grad_x
