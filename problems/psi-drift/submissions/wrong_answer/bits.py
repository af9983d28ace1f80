"""You take logarithms to the base 2. The statement's ln is the natural logarithm."""
# Breaks: (q_b - p_b) \ln \frac{q_b}{p_b}

import numpy as np


def psi(expected, actual, bins=10):
    ordered = np.sort(expected)
    edges = ordered[np.arange(1, bins) * len(ordered) // bins]

    def shares(values):
        counts = np.bincount(np.searchsorted(edges, values, side="right"), minlength=bins)
        return np.maximum(counts / len(values), 1e-4)

    p, q = shares(expected), shares(actual)
    return float(np.sum((q - p) * np.log2(q / p)))
