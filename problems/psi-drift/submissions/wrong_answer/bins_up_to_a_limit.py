"""You make no more than a hundred bins. There are as many as are asked for."""
# Breaks: `bins`: the number $B \ge 1$ of bins.

import numpy as np


def psi(expected, actual, bins=10):
    bins = min(bins, 100)
    s = np.sort(expected)
    n = len(s)
    e = s[[b * n // bins for b in range(1, bins)]] if bins > 1 else s[:0]
    p = np.bincount(np.searchsorted(e, expected, side="right"), minlength=bins) / n
    q = np.bincount(np.searchsorted(e, actual, side="right"), minlength=bins) / len(actual)
    p, q = np.maximum(p, 1e-4), np.maximum(q, 1e-4)
    return float(((q - p) * np.log(q / p)).sum())
