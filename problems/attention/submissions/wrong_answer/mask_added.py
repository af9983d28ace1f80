"""You add the boolean mask to the scores, which lifts allowed keys by 1 and bans nothing. Masked
scores must become −∞."""
# Breaks: query $i$ sees only the keys $j$ that are allowed for it

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = scores + mask
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return weights / weights.sum(axis=-1, keepdims=True) @ v
