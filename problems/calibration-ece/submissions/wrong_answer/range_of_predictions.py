"""Your bins divide the range from the smallest to the largest probability. They divide the range from 0 to 1."""
# Breaks: Bin $b$ holds $b/B \le p < (b+1)/B$

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    edges = np.linspace(p.min(), p.max(), bins + 1)[1:-1]
    gaps = np.bincount(np.digitize(p, edges), weights=p - y_true)
    return float(np.mean((p - y_true) ** 2)), float(np.abs(gaps).sum() / len(p))
