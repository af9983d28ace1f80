"""A query of yours looks back 64 keys. It sees every key before it."""
# Breaks: sees the keys at places $0, \dots, m - n + i$

import numpy as np


def gqa(q, k, v):
    b, heads, n, d = q.shape
    groups, m = k.shape[1:3]
    grouped = q.reshape(b, groups, heads // groups, n, d)
    scores = grouped @ np.swapaxes(k, 2, 3)[:, :, None] / np.sqrt(d)
    seen = np.arange(m) <= np.arange(m - n, m)[:, None]
    seen &= np.arange(m) > np.arange(m - n, m)[:, None] - 64
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    weights /= np.sum(weights, axis=-1, keepdims=True)
    return (weights @ v[:, :, None]).reshape(b, heads, n, v.shape[3])
