"""Your exponentials overflow for large scores. Subtract each row's largest visible score first."""
# Breaks: Scores between $-10^4$ and $10^4$ occur. The result is finite.

import numpy as np


def gqa(q, k, v):
    b, H, n, d = q.shape
    G, m = k.shape[1], k.shape[2]
    heads = np.arange(H) * G // H
    k, v = k[:, heads], v[:, heads]
    scores = q @ k.swapaxes(2, 3) / np.sqrt(d)
    seen = np.arange(m) <= m - n + np.arange(n)[:, None]
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores)
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ v
