"""Your token is the one behind the one that is drawn: an index into the sums is the token itself."""
# Breaks: take the smallest

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
    extra = min(np.argmax(sums > v * sums[-1]) + 1, p.shape[1] - 1)
    return np.append(drafted[:kept], extra), kept
