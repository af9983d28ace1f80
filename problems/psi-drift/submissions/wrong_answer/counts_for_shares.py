"""You compare counts, so the result grows with the number of values. Divide each count by the length of its own array first."""
# Breaks: Let $\hat p_b$ be the share of the expected values in bin $b$

import numpy as np


def psi(expected, actual, bins=10):
    edges = np.sort(expected)[np.arange(1, bins) * len(expected) // bins]
    p, q = counts(expected, edges), counts(actual, edges)
    return float(np.sum((q - p) * np.log(q / p)))


def counts(values, edges):
    bin_of = np.searchsorted(edges, values, side="right")
    return np.maximum(np.bincount(bin_of, minlength=len(edges) + 1), 1e-4)
