"""You take the root of the Brier score. It is the mean of the squares."""
# Breaks: \mathrm{BS} = \frac1n \sum_{i=1}^{n} (p_i - y_i)^2

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    numbers = np.minimum((p * bins).astype(int), bins - 1)
    gaps = np.bincount(numbers, weights=p - y_true)
    return float(np.sqrt(np.mean((p - y_true) ** 2))), float(np.abs(gaps).sum() / len(p))
