"""You put a probability on the edge of two bins into the lower one. It belongs to the upper one: a bin holds its lower edge."""
# Breaks: a probability on the edge between two bins belongs to the upper one

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    numbers = np.maximum(np.ceil(p * bins).astype(int) - 1, 0)
    gaps = np.bincount(numbers, weights=p - y_true)
    return float(np.mean((p - y_true) ** 2)), float(np.abs(gaps).sum() / len(p))
