"""With a window you hide later tokens even where `causal` is false. The window reaches to both
sides: |i − j| < w."""
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
        mask = mask & (i - j < window) & (i >= j)
    if queries is not None:
        mask = mask[:, n - queries :]
    return mask
