"""You round probabilities to six places. Leave them."""
# Breaks: the mean squared error of the probabilities

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    p = np.round(p, 6)
    errors = p - y_true
    bin_of = np.minimum((p * bins).astype(np.int64), bins - 1)
    gaps = np.abs(np.bincount(bin_of, weights=errors))
    return (float(np.mean(errors**2)), float(np.sum(gaps) / len(p)))
