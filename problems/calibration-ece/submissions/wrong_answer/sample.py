"""You look at the first thousand rows. Take all."""
# Breaks: \frac1n \sum_{i=1}^{n} (p_i - y_i)^2

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    p, y_true = (p[:1000], y_true[:1000])
    errors = p - y_true
    bin_of = np.minimum((p * bins).astype(np.int64), bins - 1)
    gaps = np.abs(np.bincount(bin_of, weights=errors))
    return (float(np.mean(errors**2)), float(np.sum(gaps) / len(p)))
