"""A belief of 0 makes your result infinite also where p is 0. Nothing happens there, and the term
is 0."""
# Breaks: Where $p_j = 0$ the term is 0, whatever $q_j$ is.

import numpy as np


def kl_divergence(p, q):
    q = np.broadcast_to(q, p.shape)
    terms = np.zeros(p.shape)
    on = p > 0
    with np.errstate(divide="ignore"):
        terms[on] = p[on] * (np.log(p[on]) - np.log(q[on]))
    terms[q == 0] = np.inf
    return terms.sum(axis=1)
