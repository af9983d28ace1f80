"""You subtract one maximum of the whole array, so a slice far below it underflows to zeros. Take
the maximum along `axis`, with `keepdims=True`."""
# Breaks: Finite logits between $-10^4$ and $10^4$ occur, also far apart within one array.

import numpy as np


def softmax(z, axis=-1):
    peak = z.max() if z.size else 0.0
    weights = np.exp(z - (peak if np.isfinite(peak) else 0.0))
    total = weights.sum(axis=axis, keepdims=True)
    return weights / np.where(total > 0, total, 1.0)
