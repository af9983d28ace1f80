"""You take 1/B for the expected shares. They are counted like the actual ones: with ties, or a count that B does not divide, they differ."""
# Breaks: Let $\hat p_b$ be the share of the expected values in bin $b$

import numpy as np


def psi(expected, actual, bins=10):
    edges = np.sort(expected)[np.arange(1, bins) * len(expected) // bins]
    p, q = 1 / bins, shares(actual, edges)
    return float(np.sum((q - p) * np.log(q / p)))


def shares(values, edges):
    bin_of = np.searchsorted(edges, values, side="right")
    counts = np.bincount(bin_of, minlength=len(edges) + 1)
    return np.maximum(counts / len(values), 1e-4)
