"""You take the logarithm to base 2, which gives bits. Asked for is the natural one."""
# Breaks: with the natural logarithm

import numpy as np


def kl_divergence(p, q):
    q = np.broadcast_to(q, p.shape)
    terms = np.zeros(p.shape)
    on = p > 0
    with np.errstate(divide="ignore"):
        terms[on] = p[on] * (np.log2(p[on]) - np.log2(q[on]))
    return terms.sum(axis=1)
