"""You raise the shares of production, but those of training only where they are 0. Both are raised
to 0.0001 wherever they are below it."""
# Breaks: Shares below 0.0001 are raised to that

import numpy as np


def psi(expected, actual, bins=10):
    ranked = np.sort(expected)
    edges = ranked[np.arange(1, bins) * len(ranked) // bins]
    p = np.bincount(np.searchsorted(edges, expected, side="right"), minlength=bins) / len(expected)
    q = np.bincount(np.searchsorted(edges, actual, side="right"), minlength=bins) / len(actual)
    p, q = np.where(p == 0, 1e-4, p), np.maximum(q, 1e-4)
    return float(np.sum((q - p) * np.log(q / p)))
