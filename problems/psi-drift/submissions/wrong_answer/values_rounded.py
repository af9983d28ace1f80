"""You round the values, and small ones fall into one bin. Compare them as they are."""
# Breaks: Bin 0 holds all values $x < e_1$

import numpy as np


def psi(expected, actual, bins=10):
    expected, actual = np.round(expected, 9), np.round(actual, 9)
    ordered = np.sort(expected)
    edges = ordered[np.arange(1, bins) * len(ordered) // bins]

    def shares(values):
        counts = np.bincount(np.searchsorted(edges, values, side="right"), minlength=bins)
        return np.maximum(counts / len(values), 1e-4)

    p, q = shares(expected), shares(actual)
    return float(np.sum((q - p) * np.log(q / p)))
