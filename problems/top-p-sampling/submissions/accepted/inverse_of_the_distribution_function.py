"""Masks logits in place of slicing, and looks uniform numbers up in the cumulative sums."""

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    vocabulary = len(logits)
    if temperature == 0:
        temperature, top_k = 1.0, 1
    order = np.lexsort((np.arange(vocabulary), -logits))
    z = np.full(vocabulary, -np.inf)
    z[order[:top_k]] = logits[order[:top_k]]
    p = np.exp((z - z.max()) / temperature)
    p /= p.sum()
    sums = np.cumsum(p[order])
    last = min(int(np.searchsorted(sums, top_p)), vocabulary - 1)
    p[order[last + 1 :]] = 0.0
    cumulative = np.cumsum(p)
    cumulative /= cumulative[-1]
    tokens = np.searchsorted(cumulative, rng.random(size), side="right")
    return tokens.astype(np.int64)
