"""You begin the search at a number that you take for lower than all pixels. Pixels may be lower
still: begin at the first pixel, or at minus infinity."""
# Breaks: x_{n,\,l,\; is+u,\; js+v}

import numpy as np


def max_pool(x, k, stride, grad):
    n, c, h, w = x.shape
    rows, columns = (h - k) // stride + 1, (w - k) // stride + 1
    y, grad_x = np.zeros((n, c, rows, columns)), np.zeros(x.shape)
    for m, ch, i, j in np.ndindex(n, c, rows, columns):
        top, left = i * stride, j * stride
        window = x[m, ch, top : top + k, left : left + k]
        u, v = divmod(int(np.argmax(window)), k)
        y[m, ch, i, j] = max(-1e9, window[u, v])
        grad_x[m, ch, top + u, left + v] += grad[m, ch, i, j]
    return y, grad_x
