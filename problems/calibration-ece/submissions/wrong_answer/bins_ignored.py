"""You always use ten bins. The caller chooses `bins`."""
# Breaks: `bins`: the number $B \ge 1$ of bins.

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    numbers = np.minimum((p * 10).astype(int), 9)
    gaps = np.bincount(numbers, weights=p - y_true)
    return float(np.mean((p - y_true) ** 2)), float(np.abs(gaps).sum() / len(p))
