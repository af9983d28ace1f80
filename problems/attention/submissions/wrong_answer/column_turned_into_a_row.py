"""You turn a mask of one column into a row. It broadcasts in NumPy's way: one entry per query, for
all keys."""
# Breaks: Its shape broadcasts to `(..., n, m)` in NumPy's way.

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is None:
        mask = np.ones(scores.shape[-2:], dtype=bool)
    if mask.ndim > 1 and mask.shape[-1] == 1:
        mask = np.swapaxes(mask, -1, -2)
    scores = np.where(mask, scores, -np.inf)
    weights = np.exp(scores - np.maximum(scores.max(axis=-1, keepdims=True), -1e300))
    total = weights.sum(axis=-1, keepdims=True)
    return weights / np.maximum(total, 1.0) @ v
