"""You leave out tiny probabilities of p. Each can happen: where q calls it impossible, the
divergence is infinite."""
# Breaks: Where $p_j > 0$ and $q_j = 0$

import numpy as np


def kl_divergence(p, q):
    q = np.broadcast_to(q, p.shape)
    terms = np.zeros(p.shape)
    on = p > 1e-300
    with np.errstate(divide="ignore"):
        terms[on] = p[on] * (np.log(p[on]) - np.log(q[on]))
    return terms.sum(axis=1)
