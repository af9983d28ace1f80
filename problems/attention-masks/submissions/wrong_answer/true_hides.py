"""Your mask is the wrong way round. `True` means that the query may look at the key."""
# Breaks: `True` at $(r, i, j)$ where the query $i$ may look at the key $j$

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
        mask = mask & (abs(i - j) < window)
    if queries is not None:
        mask = mask[:, n - queries :]
    return ~mask
