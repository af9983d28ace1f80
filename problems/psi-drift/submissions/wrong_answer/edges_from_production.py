"""Your edges come from `actual`. Bins are fixed by the training values, so that every month is measured with the same ruler."""
# Breaks: whose edges come from the expected values alone

import numpy as np


def psi(expected, actual, bins=10):
    edges = np.sort(actual)[np.arange(1, bins) * len(actual) // bins]
    p, q = shares(expected, edges), shares(actual, edges)
    return float(np.sum((q - p) * np.log(q / p)))


def shares(values, edges):
    bin_of = np.searchsorted(edges, values, side="right")
    counts = np.bincount(bin_of, minlength=len(edges) + 1)
    return np.maximum(counts / len(values), 1e-4)
