"""The definition, one multiplication at a time."""
# Breaks: A Python loop over all of them exceeds the time limit of two seconds

import numpy as np


def conv2d(x, w, stride, pad):
    n, c, height, width = x.shape
    f, _, a, b = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    rows = (height + 2 * pad - a) // stride + 1
    columns = (width + 2 * pad - b) // stride + 1
    result = np.zeros((n, f, rows, columns))
    for m in range(n):
        for g in range(f):
            for i in range(rows):
                for j in range(columns):
                    total = 0.0
                    for k in range(c):
                        for u in range(a):
                            for v in range(b):
                                pixel = padded[m, k, i * stride + u, j * stride + v]
                                total += pixel * w[g, k, u, v]
                    result[m, g, i, j] = total
    return result
