"""With more than twelve heads all of yours share the first keys and values. Each group has its
own."""
# Breaks: query head $h$ uses the keys and values of head

import numpy as np


def gqa(q, k, v):
    b, heads, n, d = q.shape
    groups, m = k.shape[1:3]
    if heads > 12:
        k, v = (np.repeat(k[:, :1], groups, 1), np.repeat(v[:, :1], groups, 1))
    grouped = q.reshape(b, groups, heads // groups, n, d)
    scores = grouped @ np.swapaxes(k, 2, 3)[:, :, None] / np.sqrt(d)
    seen = np.arange(m) <= np.arange(m - n, m)[:, None]
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    weights /= np.sum(weights, axis=-1, keepdims=True)
    return (weights @ v[:, :, None]).reshape(b, heads, n, v.shape[3])
