"""You add 0.0001 to every share, which changes those of full bins too. Take the larger of the share and 0.0001."""
# Breaks: p_b = \max(\hat p_b, 10^{-4})

import numpy as np


def psi(expected, actual, bins=10):
    edges = np.sort(expected)[np.arange(1, bins) * len(expected) // bins]
    p, q = shares(expected, edges), shares(actual, edges)
    return float(np.sum((q - p) * np.log(q / p)))


def shares(values, edges):
    bin_of = np.searchsorted(edges, values, side="right")
    return np.bincount(bin_of, minlength=len(edges) + 1) / len(values) + 1e-4
