"""You clip values at a million. Take them as they are."""
# Breaks: o_i = \sum_{j} a_{ij} v_j

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    peak = np.maximum(np.max(scores, axis=-1, keepdims=True), np.finfo(np.float64).min)
    weights = np.exp(scores - peak)
    total = np.sum(weights, axis=-1, keepdims=True)
    return weights @ np.clip(v, -1e6, 1e6) / np.maximum(total, 1.0)
