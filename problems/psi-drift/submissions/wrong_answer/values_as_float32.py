"""You turn the values into float32, which has seven digits: values cross edges. Keep float64."""
# Breaks: A value equal to an edge belongs to the bin that begins there.

import numpy as np


def psi(expected, actual, bins=10):
    expected, actual = expected.astype(np.float32), actual.astype(np.float32)
    ordered = np.sort(expected)
    edges = ordered[np.arange(1, bins) * len(ordered) // bins]

    def shares(values):
        counts = np.bincount(np.searchsorted(edges, values, side="right"), minlength=bins)
        return np.maximum(counts / len(values), 1e-4)

    p, q = shares(expected), shares(actual)
    return float(np.sum((q - p) * np.log(q / p)))
