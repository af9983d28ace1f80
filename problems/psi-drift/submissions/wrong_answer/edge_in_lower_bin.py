"""You put a value that equals an edge into the bin below. A bin holds its lower edge: use `side="right"` in `np.searchsorted`."""
# Breaks: A value equal to an edge belongs to the bin that begins there.

import numpy as np


def psi(expected, actual, bins=10):
    edges = np.sort(expected)[np.arange(1, bins) * len(expected) // bins]
    p, q = shares(expected, edges), shares(actual, edges)
    return float(np.sum((q - p) * np.log(q / p)))


def shares(values, edges):
    bin_of = np.searchsorted(edges, values, side="left")
    counts = np.bincount(bin_of, minlength=len(edges) + 1)
    return np.maximum(counts / len(values), 1e-4)
