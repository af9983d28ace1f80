"""You look at the first thousand rows. Each has a divergence."""
# Breaks: Return the divergence of each row

import numpy as np


def kl_divergence(p, q):
    p = np.array(p)
    p[1000:] = 0.0
    counts = p > 0
    with np.errstate(divide="ignore"):
        gaps = np.log(np.where(counts, p, 1.0)) - np.log(np.where(counts, q, 1.0))
    return np.sum(p * gaps, axis=1)
