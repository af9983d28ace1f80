"""A bin number for every value, np.bincount, and edges that coincide merged."""

import numpy as np


def psi(expected, actual, bins=10):
    starts = [b * len(expected) // bins for b in range(1, bins)]
    edges = np.unique(np.sort(expected)[starts]) if starts else np.array([])

    def shares(values):
        counts = np.bincount(np.digitize(values, edges), minlength=len(edges) + 1)
        return np.maximum(counts / len(values), 1e-4)

    p, q = shares(expected), shares(actual)
    return float((q - p) @ (np.log(q) - np.log(p)))
