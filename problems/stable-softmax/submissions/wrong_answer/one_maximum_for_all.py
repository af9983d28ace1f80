"""You subtract one maximum of the whole array, so a slice far below it underflows to zeros. Take
the maximum along `axis`, with `keepdims=True`."""

import numpy as np


def softmax(z, axis=-1):
    peak = z.max() if z.size else 0.0
    weights = np.exp(z - (peak if np.isfinite(peak) else 0.0))
    total = weights.sum(axis=axis, keepdims=True)
    return weights / np.where(total > 0, total, 1.0)
