"""You compare the share of ones with the middle of the bin. Compare it with the mean of the probabilities in the bin."""
# Breaks: let $\bar p_b$ be the mean of the probabilities and $\bar y_b$ the share of label 1

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    numbers = np.minimum((p * bins).astype(int), bins - 1)
    gaps = np.bincount(numbers, weights=(numbers + 0.5) / bins - y_true)
    return float(np.mean((p - y_true) ** 2)), float(np.abs(gaps).sum() / len(p))
