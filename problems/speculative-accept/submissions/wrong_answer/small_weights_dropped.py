"""You take small differences for 0. Weights may be tiny, and are not normalised."""
# Breaks: The sum of the weights after a rejection is usually far below 1

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    kept = 0
    while kept < len(drafted) and u[kept] * q[kept, drafted[kept]] < p[kept, drafted[kept]]:
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.where(weights - q[kept] > 1e-12, weights - q[kept], 0.0)
    sums = np.cumsum(weights)
    extra = np.argmax(sums > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
