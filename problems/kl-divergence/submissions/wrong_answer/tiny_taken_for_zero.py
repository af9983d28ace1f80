"""You take tiny probabilities for 0. They are not."""
# Breaks: are not 0

import numpy as np


def kl_divergence(p, q):
    q = np.broadcast_to(np.where(q < 1e-300, 0.0, q), p.shape)
    terms = np.zeros(p.shape)
    on = p > 0
    with np.errstate(divide="ignore"):
        terms[on] = p[on] * (np.log(p[on]) - np.log(q[on]))
    return terms.sum(axis=1)
