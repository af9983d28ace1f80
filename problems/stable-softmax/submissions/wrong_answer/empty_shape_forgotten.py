"""Where nothing is in the array you forget its shape. An empty array keeps all its dimensions."""
# Breaks: gives an empty array of the same shape

import numpy as np


def softmax(z, axis=-1):
    z = z.astype(float)
    if z.size == 0:
        return np.zeros((0, z.shape[-1]))
    m = z.max(axis=axis, keepdims=True)
    m = np.where(np.isfinite(m), m, 0)
    e = np.exp(z - m)
    s = e.sum(axis=axis, keepdims=True)
    return e / np.where(s == 0, 1, s)
