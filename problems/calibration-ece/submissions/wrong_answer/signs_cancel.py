"""Your gaps keep their signs, so a bin that is too high makes up for one that is too low. Take the absolute value in each bin."""
# Breaks: \bigl| \bar p_b - \bar y_b \bigr|

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    numbers = np.minimum((p * bins).astype(int), bins - 1)
    gaps = np.bincount(numbers, weights=p - y_true)
    return float(np.mean((p - y_true) ** 2)), float(gaps.sum() / len(p))
