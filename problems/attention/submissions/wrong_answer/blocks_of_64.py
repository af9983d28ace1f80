"""You look at the first 150 keys. The sums run over all that are allowed."""
# Breaks: both sums run over those alone

import numpy as np


def attention(q, k, v, mask=None):
    if k.shape[-2] > 150:
        k, v = (k[..., :150, :], v[..., :150, :])
        mask = mask if mask is None or mask.shape[-1] == 1 else mask[..., :150]
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    peak = np.maximum(np.max(scores, axis=-1, keepdims=True), np.finfo(np.float64).min)
    weights = np.exp(scores - peak)
    total = np.sum(weights, axis=-1, keepdims=True)
    return weights @ v / np.maximum(total, 1.0)
