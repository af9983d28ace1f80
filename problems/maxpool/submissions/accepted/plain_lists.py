"""Plain Python: the largest by value, then by place."""

import numpy as np


def max_pool(x, k, stride, grad):
    y, grad_x = np.empty(grad.shape), np.zeros(x.shape)
    for at in np.ndindex(*grad.shape):
        image, channel, i, j = at
        pixels = [
            (float(x[image, channel, row, column]), -row, -column)
            for row in range(i * stride, i * stride + k)
            for column in range(j * stride, j * stride + k)
        ]
        value, row, column = max(pixels)
        y[at] = value
        grad_x[image, channel, -row, -column] += grad[at]
    return y, grad_x
