"""Your edges are interpolated quantiles, as `np.quantile` gives them. Here an edge is a training value, the one at position ⌊b·n/B⌋ of the sorted array."""
# Breaks: e_b = s_{\lfloor b\,n / B \rfloor}

import numpy as np


def psi(expected, actual, bins=10):
    edges = np.quantile(expected, np.arange(1, bins) / bins)
    p, q = shares(expected, edges), shares(actual, edges)
    return float(np.sum((q - p) * np.log(q / p)))


def shares(values, edges):
    bin_of = np.searchsorted(edges, values, side="right")
    counts = np.bincount(bin_of, minlength=len(edges) + 1)
    return np.maximum(counts / len(values), 1e-4)
