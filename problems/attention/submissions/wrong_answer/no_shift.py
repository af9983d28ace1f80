"""Your exponentials overflow, or all become 0, when scores are large. Subtract each row's largest
score first; it cancels in the fraction."""
# Breaks: Scores between $-10^4$ and $10^4$ occur, also far apart within one array.

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    weights = np.exp(scores)
    if mask is not None:
        weights = np.where(mask, weights, 0.0)
    total = weights.sum(axis=-1, keepdims=True)
    return weights @ v / np.where(total > 0, total, 1.0)
