"""You sum q·ln(q/p), the Kullback-Leibler divergence in one direction. PSI has (q − p) in front of the logarithm."""
# Breaks: (q_b - p_b) \ln \frac{q_b}{p_b}

import numpy as np


def psi(expected, actual, bins=10):
    edges = np.sort(expected)[np.arange(1, bins) * len(expected) // bins]
    p, q = shares(expected, edges), shares(actual, edges)
    return float(np.sum(q * np.log(q / p)))


def shares(values, edges):
    bin_of = np.searchsorted(edges, values, side="right")
    counts = np.bincount(bin_of, minlength=len(edges) + 1)
    return np.maximum(counts / len(values), 1e-4)
