"""You keep a token with the probability q / p. Where the large model likes a token more than the
small one did, it is kept for certain: the ratio is p / q.
"""
# Breaks: which happens with probability

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    kept = 0
    while (
        kept < len(drafted)
        and u[kept] * p[kept, drafted[kept]] < q[kept, drafted[kept]]
    ):
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.maximum(0.0, p[kept] - q[kept])
    sums = np.cumsum(weights)
    extra = np.argmax(sums > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
