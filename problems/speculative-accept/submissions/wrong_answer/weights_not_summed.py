"""You compare the sums of the weights with v itself. After a rejection they add up to less than 1:
multiply v by their sum.
"""
# Breaks: that is why

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    kept = 0
    while (
        kept < len(drafted)
        and u[kept] * q[kept, drafted[kept]] < p[kept, drafted[kept]]
    ):
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.maximum(0.0, p[kept] - q[kept])
    sums = np.cumsum(weights)
    extra = np.argmax(sums > v)
    return np.append(drafted[:kept], extra), kept
