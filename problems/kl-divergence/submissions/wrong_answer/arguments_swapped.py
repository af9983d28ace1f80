"""You compute D(q ‖ p). `p` is where the words come from: its probabilities stand before the
logarithm."""
# Breaks: $p$ is where the words come from, $q$ the belief about them

import numpy as np


def kl_divergence(p, q):
    p, q = np.broadcast_to(q, p.shape), p
    terms = np.zeros(p.shape)
    on = p > 0
    with np.errstate(divide="ignore"):
        terms[on] = p[on] * (np.log(p[on]) - np.log(q[on]))
    return terms.sum(axis=1)
