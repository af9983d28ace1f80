"""Your divergence is at most 600. It may be larger, and yet finite."""
# Breaks: **Tiny probabilities**, down to $10^{-310}$, are not 0.

import numpy as np


def kl_divergence(p, q):
    counts = p > 0
    with np.errstate(divide="ignore"):
        gaps = np.log(np.where(counts, p, 1.0)) - np.log(np.where(counts, q, 1.0))
    total = np.sum(p * gaps, axis=1)
    return np.where(np.isfinite(total), np.minimum(total, 600.0), total)
