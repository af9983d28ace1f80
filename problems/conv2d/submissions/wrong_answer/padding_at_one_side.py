"""Your zeros stand at the top and on the left only, or the size counts them once. The padding
goes on all four sides: height + 2 · pad."""
# Breaks: First put `pad` rows and columns of zeros around every image on all four sides

import numpy as np


def conv2d(x, w, stride, pad):
    n, c, height, width = x.shape
    f, _, a, b = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, 0), (pad, 0)))
    rows = (height + pad - a) // stride + 1
    columns = (width + pad - b) // stride + 1
    result = np.zeros((n, f, rows, columns))
    for i in range(rows):
        for j in range(columns):
            top, left = i * stride, j * stride
            patch = padded[:, :, top : top + a, left : left + b]
            result[:, :, i, j] = np.einsum("ncab,fcab->nf", patch, w)
    return result
