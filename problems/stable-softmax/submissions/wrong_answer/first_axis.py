"""Where no axis is given you take the first one. The default is the last: `axis=-1`."""
# Breaks: axis: int = -1

import numpy as np


def softmax(z, axis=0):
    top = np.max(z, axis=axis, keepdims=True)
    weights = np.exp(z - np.where(np.isneginf(top), 0.0, top))
    total = weights.sum(axis=axis, keepdims=True)
    return np.where(total > 0, weights / np.where(total > 0, total, 1.0), 0.0)
