"""Your sum runs over the whole array, so all entries together sum to 1 instead of each slice. Sum
along `axis`, with `keepdims=True`."""
# Breaks: Each slice along the axis is treated by itself.

import numpy as np


def softmax(z, axis=-1):
    peak = z.max(axis=axis, keepdims=True)
    weights = np.exp(z - np.where(np.isfinite(peak), peak, 0.0))
    return weights / np.maximum(weights.sum(), 1.0)
