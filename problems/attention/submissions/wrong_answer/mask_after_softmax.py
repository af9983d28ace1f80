"""You set the weights of masked keys to 0 after the softmax, so the others no longer sum to 1. Put
−∞ in place of masked scores before the softmax."""
# Breaks: both sums run over those alone

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    if mask is not None:
        weights = weights * mask
    return weights @ v
