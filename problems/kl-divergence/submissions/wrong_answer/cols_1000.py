"""You add up the first thousand outcomes. Add up all."""
# Breaks: D(p \,\Vert\, q) = \sum_{j=1}^{k} p_j \ln \frac{p_j}{q_j}

import numpy as np


def kl_divergence(p, q):
    p, q = (p[:, :1000], q[..., :1000])
    counts = p > 0
    with np.errstate(divide="ignore"):
        gaps = np.log(np.where(counts, p, 1.0)) - np.log(np.where(counts, q, 1.0))
    return np.sum(p * gaps, axis=1)
