"""A query that may look at nothing becomes NaN: its scores are all −∞, and −∞ − (−∞) has no value.
The statement asks for zeros."""
# Breaks: A query that sees no key gets a row of zeros, not NaN.

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return weights / weights.sum(axis=-1, keepdims=True) @ v
