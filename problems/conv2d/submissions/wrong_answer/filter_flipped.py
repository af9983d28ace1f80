"""You flip the filter, as convolution in mathematics does. Here pixel (u, v) of the patch meets
entry (u, v) of the filter."""
# Breaks: The filter is not flipped

import numpy as np


def conv2d(x, w, stride, pad):
    n, c, height, width = x.shape
    f, _, a, b = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    rows = (height + 2 * pad - a) // stride + 1
    columns = (width + 2 * pad - b) // stride + 1
    result = np.zeros((n, f, rows, columns))
    for i in range(rows):
        for j in range(columns):
            top, left = i * stride, j * stride
            patch = padded[:, :, top : top + a, left : left + b]
            result[:, :, i, j] = np.einsum("ncab,fcab->nf", patch, w[:, :, ::-1, ::-1])
    return result
