"""You raise only shares that are exactly 0. Every share below 0.0001 is raised to 0.0001."""
# Breaks: Shares below 0.0001 are raised to that

import numpy as np


def psi(expected, actual, bins=10):
    edges = np.sort(expected)[np.arange(1, bins) * len(expected) // bins]
    p, q = shares(expected, edges), shares(actual, edges)
    return float(np.sum((q - p) * np.log(q / p)))


def shares(values, edges):
    bin_of = np.searchsorted(edges, values, side="right")
    found = np.bincount(bin_of, minlength=len(edges) + 1) / len(values)
    return np.where(found == 0, 1e-4, found)
