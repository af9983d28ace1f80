"""You number the stretches of equal documents. A document that goes on after an interruption is
still the same one: compare the numbers themselves."""
# Breaks: a document may be interrupted by padding or by another one

import numpy as np


def attention_mask(documents, causal=True, window=None, queries=None):
    n = documents.shape[1]
    i, j = np.arange(n)[:, None], np.arange(n)
    real = documents != -1
    starts = np.diff(documents, axis=1, prepend=-2) != 0
    stretches = np.cumsum(starts, axis=1)
    mask = stretches[:, :, None] == stretches[:, None, :]
    mask = mask & real[:, :, None] & real[:, None, :]
    if causal:
        mask = mask & (j <= i)
    if window is not None:
        mask = mask & (abs(i - j) < window)
    if queries is not None:
        mask = mask[:, n - queries :]
    return mask
