"""You put the rows with p = 1 into a bin of their own, number B. They belong to the last bin, B − 1, with its other rows."""
# Breaks: The last bin also holds $p = 1$.

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    numbers = np.floor(p * bins).astype(int)
    gaps = np.bincount(numbers, weights=p - y_true)
    return float(np.mean((p - y_true) ** 2)), float(np.abs(gaps).sum() / len(p))
