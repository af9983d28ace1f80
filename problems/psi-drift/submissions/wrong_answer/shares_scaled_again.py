"""You scale the raised shares so that they add up to 1 again. The statement leaves them as they are."""
# Breaks: the shares are not scaled to add up to 1 again

import numpy as np


def psi(expected, actual, bins=10):
    edges = np.sort(expected)[np.arange(1, bins) * len(expected) // bins]
    p, q = shares(expected, edges), shares(actual, edges)
    return float(np.sum((q - p) * np.log(q / p)))


def shares(values, edges):
    bin_of = np.searchsorted(edges, values, side="right")
    raised = np.maximum(np.bincount(bin_of, minlength=len(edges) + 1) / len(values), 1e-4)
    return raised / raised.sum()
