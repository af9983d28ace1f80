"""You exchange rows and columns of the filter. Its third axis runs down the image, its fourth
across."""
# Breaks: \tilde x_{n,\,l,\,is+u,\,js+v} \; k_{g,l,u,v}

import numpy as np


def conv2d(x, w, stride, pad):
    n, c, height, width = x.shape
    f, _, a, b = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    rows = (height + 2 * pad - b) // stride + 1
    columns = (width + 2 * pad - a) // stride + 1
    result = np.zeros((n, f, rows, columns))
    for i in range(rows):
        for j in range(columns):
            top, left = i * stride, j * stride
            patch = padded[:, :, top : top + b, left : left + a].swapaxes(2, 3)
            result[:, :, i, j] = np.einsum("ncab,fcab->nf", patch, w)
    return result
