"""You move probabilities off 0 and 1. The errors change with that: leave them."""
# Breaks: the mean squared error of the probabilities

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    p = np.clip(p, 1e-7, 1 - 1e-7)
    errors = p - y_true
    bin_of = np.minimum((p * bins).astype(np.int64), bins - 1)
    gaps = np.abs(np.bincount(bin_of, weights=errors))
    return (float(np.mean(errors**2)), float(np.sum(gaps) / len(p)))
