"""A loop over the positions in the filter; each meets a slice of all images at once."""

import numpy as np


def conv2d(x, w, stride, pad):
    n, c, height, width = x.shape
    f, _, a, b = w.shape
    padded = np.zeros((n, c, height + 2 * pad, width + 2 * pad))
    padded[:, :, pad : pad + height, pad : pad + width] = x
    rows = (height + 2 * pad - a) // stride + 1
    columns = (width + 2 * pad - b) // stride + 1
    result = np.zeros((n, f, rows, columns))
    for u in range(a):
        for v in range(b):
            part = padded[
                :,
                :,
                u : u + (rows - 1) * stride + 1 : stride,
                v : v + (columns - 1) * stride + 1 : stride,
            ]
            result += np.einsum("nchw,fc->nfhw", part, w[:, :, u, v])
    return result
