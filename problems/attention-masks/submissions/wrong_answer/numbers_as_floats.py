"""You keep document numbers as floats, where large neighbours become equal. They are int64."""
# Breaks: `documents` is int64

import numpy as np


def attention_mask(documents, causal=True, window=None, queries=None):
    n = documents.shape[1]
    i, j = np.arange(n)[:, None], np.arange(n)
    real = documents != -1
    documents = documents.astype(np.float64)
    mask = documents[:, :, None] == documents[:, None, :]
    mask = mask & real[:, :, None] & real[:, None, :]
    if causal:
        mask = mask & (j <= i)
    if window is not None:
        mask = mask & (abs(i - j) < window)
    if queries is not None:
        mask = mask[:, n - queries :]
    return mask
