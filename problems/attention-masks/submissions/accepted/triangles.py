"""Bands cut out with tril and triu."""

import numpy as np


def attention_mask(documents, causal=True, window=None, queries=None):
    n = documents.shape[1]
    band = np.ones((n, n), dtype=bool)
    if causal:
        band = np.tril(band)
    if window is not None:
        band = np.triu(np.tril(band, window - 1), 1 - window)
    named = np.where(documents < 0, -1 - np.arange(n), documents)
    same = named[:, :, None] == named[:, None, :]
    real = documents != -1
    mask = same & band & real[:, :, None]
    return mask if queries is None else mask[:, n - queries :]
