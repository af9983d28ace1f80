"""You take a hundred bins at most. `bins` may be any number: use it as it was given."""
# Breaks: `bins`: the number $B \ge 1$ of bins.

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    bins = min(bins, 100)
    bin_of = np.minimum((p * bins).astype(int), bins - 1)
    gaps = np.bincount(bin_of, weights=p - y_true, minlength=bins)
    return float(np.mean((p - y_true) ** 2)), float(np.abs(gaps).sum() / len(p))
