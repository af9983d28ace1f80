"""You keep distances in 8 bits, where those of 128 and more become negative. Rows may be longer."""
# Breaks: $j \le i$

import numpy as np


def attention_mask(documents, causal=True, window=None, queries=None):
    n = documents.shape[1]
    i, j = np.arange(n)[:, None], np.arange(n)
    real = documents != -1
    mask = documents[:, :, None] == documents[:, None, :]
    mask = mask & real[:, :, None] & real[:, None, :]
    if causal:
        mask = mask & ((i - j).astype(np.int8) >= 0)
    if window is not None:
        mask = mask & (abs(i - j) < window)
    if queries is not None:
        mask = mask[:, n - queries :]
    return mask
