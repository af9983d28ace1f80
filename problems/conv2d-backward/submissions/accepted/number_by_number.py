"""Plain loops over every number of the gradient."""

import numpy as np


def conv2d_backward(x, w, stride, pad, grad):
    grad_x, grad_w, grad_b = np.zeros(x.shape), np.zeros(w.shape), np.zeros(len(w))
    height, width = x.shape[2:]
    for image, g, i, j in np.ndindex(*grad.shape):
        amount = grad[image, g, i, j]
        grad_b[g] += amount
        for u, v in np.ndindex(*w.shape[2:]):
            row, column = i * stride + u - pad, j * stride + v - pad
            if 0 <= row < height and 0 <= column < width:
                grad_x[image, :, row, column] += amount * w[g, :, u, v]
                grad_w[g, :, u, v] += amount * x[image, :, row, column]
    return grad_x, grad_w, grad_b
