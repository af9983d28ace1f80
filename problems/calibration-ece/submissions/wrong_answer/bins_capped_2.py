"""You make 20,000 bins at most. Make as many as `bins` says."""
# Breaks: `bins`: the number $B \ge 1$ of bins.

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    bins = min(bins, 20000)
    errors = p - y_true
    bin_of = np.minimum((p * bins).astype(np.int64), bins - 1)
    gaps = np.abs(np.bincount(bin_of, weights=errors))
    return (float(np.mean(errors**2)), float(np.sum(gaps) / len(p)))
