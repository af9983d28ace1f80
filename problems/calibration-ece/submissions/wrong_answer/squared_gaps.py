"""You square the gaps, which gives the calibration part of the Brier score. ECE takes absolute values."""
# Breaks: \bigl| \bar p_b - \bar y_b \bigr|

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    numbers = np.minimum((p * bins).astype(int), bins - 1)
    rows = np.bincount(numbers)
    gaps = np.bincount(numbers, weights=p - y_true) / np.maximum(rows, 1)
    return float(np.mean((p - y_true) ** 2)), float(np.sum(rows * gaps**2) / len(p))
