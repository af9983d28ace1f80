"""Plain Python, one outcome at a time."""

import math

import numpy as np


def kl_divergence(p, q):
    beliefs = q.tolist() if q.ndim == 2 else [q.tolist()] * len(p)
    result = []
    for row, belief in zip(p.tolist(), beliefs):
        terms = [0.0]
        for a, b in zip(row, belief):
            if a > 0:
                terms.append(a * (math.log(a) - math.log(b)) if b > 0 else math.inf)
        result.append(math.fsum(terms))
    return np.array(result, dtype=np.float64)
