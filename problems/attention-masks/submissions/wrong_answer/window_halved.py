"""Your window of w has w/2 places on each side. It is every place with |i − j| < w."""
# Breaks: $|i - j| < w$

import numpy as np


def attention_mask(documents, causal=True, window=None, queries=None):
    n = documents.shape[1]
    i, j = np.arange(n)[:, None], np.arange(n)
    real = documents != -1
    mask = documents[:, :, None] == documents[:, None, :]
    mask = mask & real[:, :, None] & real[:, None, :]
    if causal:
        mask = mask & (j <= i)
    if window is not None:
        mask = mask & (abs(i - j) <= window // 2)
    if queries is not None:
        mask = mask[:, n - queries :]
    return mask
