"""You add a little to every probability before you find its bin: those just below an edge change
bins."""
# Breaks: Bin $b$ holds $b/B \le p < (b+1)/B$

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    errors = p - y_true
    bin_of = np.minimum((p * bins + 1e-9).astype(np.int64), bins - 1)
    gaps = np.abs(np.bincount(bin_of, weights=errors))
    return (float(np.mean(errors**2)), float(np.sum(gaps) / len(p)))
