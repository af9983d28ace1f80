"""You sort `p` of your caller. Sort a copy."""
# Breaks: Leave the inputs as they are.

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    order = np.argsort(p)
    p.sort()
    y_true[:] = y_true[order]
    errors = p - y_true
    bin_of = np.minimum((p * bins).astype(np.int64), bins - 1)
    gaps = np.abs(np.bincount(bin_of, weights=errors))
    return (float(np.mean(errors**2)), float(np.sum(gaps) / len(p)))
