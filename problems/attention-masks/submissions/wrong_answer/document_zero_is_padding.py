"""You take document 0 for padding. Padding is −1, and numbers start from 0."""
# Breaks: numbers from 0, or $-1$ for padding

import numpy as np


def attention_mask(documents, causal=True, window=None, queries=None):
    n = documents.shape[1]
    i, j = np.arange(n)[:, None], np.arange(n)
    real = documents > 0
    mask = documents[:, :, None] == documents[:, None, :]
    mask = mask & real[:, :, None] & real[:, None, :]
    if causal:
        mask = mask & (j <= i)
    if window is not None:
        mask = mask & (abs(i - j) < window)
    if queries is not None:
        mask = mask[:, n - queries :]
    return mask
