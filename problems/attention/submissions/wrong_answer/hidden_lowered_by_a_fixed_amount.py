"""You lower hidden scores by 10,000. Scores may lie further apart than that: use minus infinity."""
# Breaks: both sums run over those alone
# Breaks: Scores between $-10^4$ and $10^4$ occur, also far apart within one array.

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is None:
        mask = np.ones(scores.shape[-2:], dtype=bool)
    scores = np.where(mask, scores, scores - 10_000.0)
    weights = np.exp(scores - np.maximum(scores.max(axis=-1, keepdims=True), -1e300))
    total = weights.sum(axis=-1, keepdims=True)
    return np.where(mask.any(axis=-1, keepdims=True), weights / total, 0.0) @ v
