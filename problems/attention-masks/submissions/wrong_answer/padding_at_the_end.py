"""You count the real tokens and take the first so many places for them. Padding may also stand at
the beginning or in between."""
# Breaks: It may stand at the end, at the beginning or in between.

import numpy as np


def attention_mask(documents, causal=True, window=None, queries=None):
    n = documents.shape[1]
    i, j = np.arange(n)[:, None], np.arange(n)
    real = np.arange(n) < np.sum(documents != -1, axis=1, keepdims=True)
    mask = documents[:, :, None] == documents[:, None, :]
    mask = mask & real[:, :, None] & real[:, None, :]
    if causal:
        mask = mask & (j <= i)
    if window is not None:
        mask = mask & (abs(i - j) < window)
    if queries is not None:
        mask = mask[:, n - queries :]
    return mask
