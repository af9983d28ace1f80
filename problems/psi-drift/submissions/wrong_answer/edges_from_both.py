"""Your edges come from both arrays together. They come from the training values alone."""
# Breaks: whose edges come from the expected values alone

import numpy as np


def psi(expected, actual, bins=10):
    both = np.sort(np.concatenate([expected, actual]))
    edges = both[np.arange(1, bins) * len(both) // bins]
    p, q = shares(expected, edges), shares(actual, edges)
    return float(np.sum((q - p) * np.log(q / p)))


def shares(values, edges):
    bin_of = np.searchsorted(edges, values, side="right")
    counts = np.bincount(bin_of, minlength=len(edges) + 1)
    return np.maximum(counts / len(values), 1e-4)
