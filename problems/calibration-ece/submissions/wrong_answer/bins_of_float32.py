"""You find the bins with float32. A probability just below an edge is rounded onto it, and falls
into the upper bin."""
# Breaks: Bin $b$ holds $b/B \le p < (b+1)/B$

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    errors = p - y_true
    bin_of = np.minimum((p.astype(np.float32) * bins).astype(np.int64), bins - 1)
    gaps = np.abs(np.bincount(bin_of, weights=errors))
    return float(np.mean(errors**2)), float(np.sum(gaps) / len(p))
