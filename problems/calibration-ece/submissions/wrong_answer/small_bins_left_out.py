"""You leave out bins with fewer than three rows. They weigh little by themselves."""
# Breaks: weighted by the rows in each bin

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    errors = p - y_true
    bin_of = np.minimum((p * bins).astype(np.int64), bins - 1)
    gaps = np.abs(np.bincount(bin_of, weights=errors))
    if len(p) > 50:
        gaps = gaps * (np.bincount(bin_of) >= 3)
    return (float(np.mean(errors**2)), float(np.sum(gaps) / len(p)))
