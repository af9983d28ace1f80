"""With more than three dimensions you take the last axis. `axis` may be any of them."""
# Breaks: `axis` is the axis along which the probabilities sum to 1.

import numpy as np


def softmax(z, axis=-1):
    z = z.astype(float)
    if z.ndim > 3:
        axis = -1
    m = z.max(axis=axis, keepdims=True)
    m = np.where(np.isfinite(m), m, 0)
    e = np.exp(z - m)
    s = e.sum(axis=axis, keepdims=True)
    return e / np.where(s == 0, 1, s)
