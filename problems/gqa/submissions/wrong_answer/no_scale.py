"""Your scores are not divided by √d."""
# Breaks: \frac{q_{h,i} \cdot k_{g(h),\,j}}{\sqrt{d}}

import numpy as np


def gqa(q, k, v):
    b, H, n, d = q.shape
    G, m = k.shape[1], k.shape[2]
    heads = np.arange(H) * G // H
    k, v = k[:, heads], v[:, heads]
    scores = q @ k.swapaxes(2, 3)
    seen = np.arange(m) <= m - n + np.arange(n)[:, None]
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ v
