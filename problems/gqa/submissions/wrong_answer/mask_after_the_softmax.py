"""You hide weights after the softmax, so the others no longer sum to 1. Hide the scores before
it."""
# Breaks: a_j = \frac{e^{s_j}}{\sum_{l=0}^{p} e^{s_l}}

import numpy as np


def gqa(q, k, v):
    b, H, n, d = q.shape
    G, m = k.shape[1], k.shape[2]
    heads = np.arange(H) * G // H
    k, v = k[:, heads], v[:, heads]
    scores = q @ k.swapaxes(2, 3) / np.sqrt(d)
    seen = np.arange(m) <= m - n + np.arange(n)[:, None]
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights * seen @ v
