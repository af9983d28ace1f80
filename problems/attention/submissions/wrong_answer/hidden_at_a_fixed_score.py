"""You give hidden keys the score -10,000. A score that may be seen can lie below that: use minus
infinity."""
# Breaks: both sums run over those alone
# Breaks: Scores between $-10^4$ and $10^4$ occur, also far apart within one array.

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is None:
        mask = np.ones(scores.shape, dtype=bool)
    scores = np.where(mask, scores, -10_000.0)
    weights = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    weights = weights / np.sum(weights, axis=-1, keepdims=True)
    return np.where(np.any(mask, axis=-1, keepdims=True), weights, 0.0) @ v
