"""You keep a token with the probability that the large model gives it. It was already drawn with
probability q: divide by that.
"""
# Breaks: the token is kept if

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    kept = 0
    while kept < len(drafted) and u[kept] < p[kept, drafted[kept]]:
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.maximum(0.0, p[kept] - q[kept])
    sums = np.cumsum(weights)
    extra = np.argmax(sums > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
