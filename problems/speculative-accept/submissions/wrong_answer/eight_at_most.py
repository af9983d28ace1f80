"""You look at the first eight drafted tokens only."""
# Breaks: Go through the drafted tokens from the first one on.

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    drafted = drafted[:8]
    kept = 0
    while kept < len(drafted) and u[kept] * q[kept, drafted[kept]] < p[kept, drafted[kept]]:
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.maximum(0.0, weights - q[kept])
    sums = np.cumsum(weights)
    extra = np.argmax(sums > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
