"""Your softmax runs over the queries. It runs over the keys of one query."""
# Breaks: a_j = \frac{e^{s_j}}{\sum_{l=0}^{p} e^{s_l}}

import numpy as np


def gqa(q, k, v):
    b, H, n, d = q.shape
    G, m = k.shape[1], k.shape[2]
    heads = np.arange(H) * G // H
    k, v = k[:, heads], v[:, heads]
    scores = q @ k.swapaxes(2, 3) / np.sqrt(d)
    seen = np.arange(m) <= m - n + np.arange(n)[:, None]
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores - np.maximum(scores.max(axis=-2, keepdims=True), -1e300))
    weights = weights / weights.sum(axis=-2, keepdims=True)
    return weights @ v
