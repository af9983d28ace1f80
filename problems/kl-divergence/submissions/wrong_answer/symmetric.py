"""You add the divergence in the other direction. It is not symmetric, and one direction is asked
for."""
# Breaks: It is not symmetric

import numpy as np


def kl_divergence(p, q):
    q = np.broadcast_to(q, p.shape)
    terms = np.zeros(p.shape)
    on = p > 0
    with np.errstate(divide="ignore"):
        terms[on] = (p[on] - q[on]) * (np.log(p[on]) - np.log(q[on]))
    return terms.sum(axis=1)
