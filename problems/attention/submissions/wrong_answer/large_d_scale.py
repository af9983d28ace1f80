"""You divide by 8 at most. Divide by the root of d, however large."""
# Breaks: s_{ij} = \frac{q_i \cdot k_j}{\sqrt{d}}

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(min(q.shape[-1], 64))
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    peak = np.maximum(np.max(scores, axis=-1, keepdims=True), np.finfo(np.float64).min)
    weights = np.exp(scores - peak)
    total = np.sum(weights, axis=-1, keepdims=True)
    return weights @ v / np.maximum(total, 1.0)
