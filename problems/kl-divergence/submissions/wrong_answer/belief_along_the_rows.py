"""With as many rows as columns you read a `q` of one dimension as one number for each row. It is
one for each column."""
# Breaks: $q_j$ belongs to column $j$

import numpy as np


def kl_divergence(p, q):
    q = np.broadcast_to(q[:, None] if q.shape == p.shape[:1] else q, p.shape)
    terms = np.zeros(p.shape)
    on = p > 0
    with np.errstate(divide="ignore"):
        terms[on] = p[on] * (np.log(p[on]) - np.log(q[on]))
    return terms.sum(axis=1)
