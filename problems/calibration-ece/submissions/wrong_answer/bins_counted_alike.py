"""You average the gaps over the bins, each counting alike. Weight each bin by its share of the rows."""
# Breaks: The ECE is the mean gap between the two, weighted by the rows in each bin

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    numbers = np.minimum((p * bins).astype(int), bins - 1)
    rows = np.bincount(numbers, minlength=bins)
    gaps = np.abs(np.bincount(numbers, weights=p - y_true, minlength=bins))
    full = rows > 0
    return float(np.mean((p - y_true) ** 2)), float(np.mean(gaps[full] / rows[full]))
