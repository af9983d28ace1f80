"""You return the largest gap, which is the maximum calibration error. ECE is the mean gap, weighted by rows."""
# Breaks: The ECE is the mean gap between the two, weighted by the rows in each bin

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    numbers = np.minimum((p * bins).astype(int), bins - 1)
    rows = np.bincount(numbers)
    gaps = np.abs(np.bincount(numbers, weights=p - y_true))
    return float(np.mean((p - y_true) ** 2)), float(np.max(gaps / np.maximum(rows, 1)))
