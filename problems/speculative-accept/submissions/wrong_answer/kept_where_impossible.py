"""You keep a token where u · q equals p, also where both are 0. A token with probability 0 must
never be kept: the comparison is strict.
"""
# Breaks: is never kept, not even with

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    kept = 0
    while (
        kept < len(drafted)
        and u[kept] * q[kept, drafted[kept]] <= p[kept, drafted[kept]]
    ):
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.maximum(0.0, p[kept] - q[kept])
    sums = np.cumsum(weights)
    extra = np.argmax(sums > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
