"""You return one number for all rows. Asked for is one for each."""
# Breaks: Return the divergence of each row

import numpy as np


def kl_divergence(p, q):
    q = np.broadcast_to(q, p.shape)
    terms = np.zeros(p.shape)
    on = p > 0
    with np.errstate(divide="ignore"):
        terms[on] = p[on] * (np.log(p[on]) - np.log(q[on]))
    return np.full(len(p), terms.sum() / max(len(p), 1))
