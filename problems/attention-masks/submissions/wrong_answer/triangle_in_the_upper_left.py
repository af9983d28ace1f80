"""You start the triangle of the last queries in the upper left corner. The first of them stands at
place n − q, not at 0."""
# Breaks: holds the last $q$ rows of each mask

import numpy as np


def attention_mask(documents, causal=True, window=None, queries=None):
    n = documents.shape[1]
    q = n if queries is None else queries
    i, j = np.arange(q)[:, None], np.arange(n)
    real = documents != -1
    mask = documents[:, :, None] == documents[:, None, :]
    mask = (mask & real[:, :, None] & real[:, None, :])[:, n - q :]
    if causal:
        mask = mask & (j <= i)
    if window is not None:
        mask = mask & (abs(i - j) < window)
    return mask
