"""Your sums have seven digits, so that v falls into a neighbour's share."""
# Breaks: Tokens must be equal to ours.

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    kept = 0
    while kept < len(drafted) and u[kept] * q[kept, drafted[kept]] < p[kept, drafted[kept]]:
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.maximum(0.0, weights - q[kept])
    sums = np.cumsum(weights, dtype=np.float32).astype(np.float64)
    extra = np.argmax(sums > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
