"""You replace infinity by a large number. `np.inf` is the result."""
# Breaks: **Infinity** is a result, `np.inf`, for its row alone.

import numpy as np


def kl_divergence(p, q):
    q = np.broadcast_to(q, p.shape)
    terms = np.zeros(p.shape)
    on = p > 0
    with np.errstate(divide="ignore"):
        terms[on] = p[on] * (np.log(p[on]) - np.log(q[on]))
    return np.nan_to_num(terms.sum(axis=1))
