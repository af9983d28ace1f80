"""You count from the end: take the smallest token for which the sum is large enough."""
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
    extra = len(sums) - 1 - np.argmax(np.cumsum(weights[::-1]) > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
