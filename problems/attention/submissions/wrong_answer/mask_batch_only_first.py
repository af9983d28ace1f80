"""You use the mask of the first head for all heads. Each may have its own."""
# Breaks: Its shape broadcasts to `(..., n, m)` in NumPy's way.

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None and mask.ndim == 4 and mask.shape[2] > 1:
        mask = mask[:, :1]
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    peak = np.maximum(np.max(scores, axis=-1, keepdims=True), np.finfo(np.float64).min)
    weights = np.exp(scores - peak)
    total = np.sum(weights, axis=-1, keepdims=True)
    return weights @ v / np.maximum(total, 1.0)
