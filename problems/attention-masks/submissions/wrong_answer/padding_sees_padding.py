"""Padding looks at padding in your mask, since −1 equals −1. Only real tokens see and are seen."""
# Breaks: Both tokens are real (not padding)

import numpy as np


def attention_mask(documents, causal=True, window=None, queries=None):
    n = documents.shape[1]
    i, j = np.arange(n)[:, None], np.arange(n)
    mask = documents[:, :, None] == documents[:, None, :]
    if causal:
        mask = mask & (j <= i)
    if window is not None:
        mask = mask & (abs(i - j) < window)
    if queries is not None:
        mask = mask[:, n - queries :]
    return mask
