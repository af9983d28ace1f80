"""You measure distances without counting the padding. |i − j| is a distance of places in the
row."""
# Breaks: The distance $|i - j|$ is one of places in the row.

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
        i = np.cumsum(real, axis=1)[:, :, None]
        j = np.cumsum(real, axis=1)[:, None, :]
        mask = mask & (abs(i - j) < window)
    if queries is not None:
        mask = mask[:, n - queries :]
    return mask
