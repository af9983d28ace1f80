"""You multiply the rounded share b / B by n: 0.29 · 100 comes out below 29. Multiply first and
divide then, in whole numbers: `b * n // B`."""
# Breaks: e_b = s_{\lfloor b\,n / B \rfloor}

import numpy as np


def psi(expected, actual, bins=10):
    s, n = np.sort(expected), len(expected)
    edges = np.array([s[int(b / bins * n)] for b in range(1, bins)])

    def shares(values):
        where = np.searchsorted(edges, values, side="right")
        return np.maximum(np.bincount(where, minlength=bins) / len(values), 1e-4)

    p, q = shares(expected), shares(actual)
    return float(((q - p) * np.log(q / p)).sum())
