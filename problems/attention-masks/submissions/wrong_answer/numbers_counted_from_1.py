"""You add 1 to the document numbers. The largest of int64 becomes negative then, and its tokens
padding."""
# Breaks: numbers from 0, or $-1$ for padding

import numpy as np


def attention_mask(documents, causal=True, window=None, queries=None):
    n = documents.shape[1]
    i, j = np.arange(n)[:, None], np.arange(n)
    real = documents + 1 > 0
    mask = documents[:, :, None] == documents[:, None, :]
    mask = mask & real[:, :, None] & real[:, None, :]
    if causal:
        mask = mask & (j <= i)
    if window is not None:
        mask = mask & (abs(i - j) < window)
    if queries is not None:
        mask = mask[:, n - queries :]
    return mask
