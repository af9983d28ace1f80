"""You sum absolute values. Terms may be negative where p is below q."""
# Breaks: D(p \,\Vert\, q) = \sum_{j=1}^{k} p_j \ln \frac{p_j}{q_j}

import numpy as np


def kl_divergence(p, q):
    q = np.broadcast_to(q, p.shape)
    terms = np.zeros(p.shape)
    on = p > 0
    with np.errstate(divide="ignore"):
        terms[on] = p[on] * (np.log(p[on]) - np.log(q[on]))
    return np.abs(terms).sum(axis=1)
