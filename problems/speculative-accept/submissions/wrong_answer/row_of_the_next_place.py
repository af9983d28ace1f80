"""You compare with the distribution of the next place. Row i of p belongs to the same place as row
i of q.
"""
# Breaks: says of the same place

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    kept = 0
    while (
        kept < len(drafted)
        and u[kept] * q[kept, drafted[kept]] < p[kept + 1, drafted[kept]]
    ):
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.maximum(0.0, p[kept] - q[kept])
    sums = np.cumsum(weights)
    extra = np.argmax(sums > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
