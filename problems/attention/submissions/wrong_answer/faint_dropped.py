"""You leave out very small weights. The values behind them may be very large."""
# Breaks: o_i = \sum_{j} a_{ij} v_j

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    peak = np.maximum(np.max(scores, axis=-1, keepdims=True), np.finfo(np.float64).min)
    weights = np.exp(scores - peak)
    weights[weights < 1e-9] = 0.0
    total = np.sum(weights, axis=-1, keepdims=True)
    return weights @ v / np.maximum(total, 1.0)
