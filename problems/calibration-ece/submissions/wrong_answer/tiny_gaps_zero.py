"""You take small gaps for 0. A small error is one, too."""
# Breaks: The ECE is the mean gap between the two

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    errors = p - y_true
    bin_of = np.minimum((p * bins).astype(np.int64), bins - 1)
    gaps = np.abs(np.bincount(bin_of, weights=errors))
    gaps[gaps < 1e-6] = 0.0
    return (float(np.mean(errors**2)), float(np.sum(gaps) / len(p)))
