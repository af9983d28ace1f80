"""You hide a token's own key from it, except where it is the only one. It sees the keys up to and
including its own place."""
# Breaks: sees the keys at places $0, \dots, m - n + i$

import numpy as np


def gqa(q, k, v):
    b, H, n, d = q.shape
    G, m = k.shape[1], k.shape[2]
    heads = np.arange(H) * G // H
    k, v = k[:, heads], v[:, heads]
    scores = q @ k.swapaxes(2, 3) / np.sqrt(d)
    seen = np.arange(m) <= np.maximum(m - n + np.arange(n)[:, None] - 1, 0)
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ v
