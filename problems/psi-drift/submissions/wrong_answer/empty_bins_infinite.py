"""An empty bin makes your sum infinite or nan. Raise shares below 0.0001 to 0.0001 before you take logarithms."""
# Breaks: Shares below 0.0001 are raised to that

import numpy as np


def psi(expected, actual, bins=10):
    edges = np.sort(expected)[np.arange(1, bins) * len(expected) // bins]
    p, q = shares(expected, edges), shares(actual, edges)
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.sum((q - p) * np.log(q / p)))


def shares(values, edges):
    bin_of = np.searchsorted(edges, values, side="right")
    return np.bincount(bin_of, minlength=len(edges) + 1) / len(values)
