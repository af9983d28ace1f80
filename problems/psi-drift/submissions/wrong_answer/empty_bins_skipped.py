"""You leave out the bins that are empty on one side, and with them the largest drift. Raise their shares to 0.0001 instead."""
# Breaks: Shares below 0.0001 are raised to that

import numpy as np


def psi(expected, actual, bins=10):
    edges = np.sort(expected)[np.arange(1, bins) * len(expected) // bins]
    p, q = shares(expected, edges), shares(actual, edges)
    both = (p > 0) & (q > 0)
    p, q = np.maximum(p[both], 1e-4), np.maximum(q[both], 1e-4)
    return float(np.sum((q - p) * np.log(q / p)))


def shares(values, edges):
    bin_of = np.searchsorted(edges, values, side="right")
    return np.bincount(bin_of, minlength=len(edges) + 1) / len(values)
