"""Your bin numbers are of one byte and begin again at 256. Use int64."""
# Breaks: the number $B \ge 1$ of bins

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    errors = p - y_true
    bin_of = np.minimum((p * bins).astype(np.int64), bins - 1).astype(np.uint8)
    gaps = np.abs(np.bincount(bin_of, weights=errors))
    return float(np.mean(errors**2)), float(np.sum(gaps) / len(p))
