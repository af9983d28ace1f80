"""You keep a token where u · q and p are nearly equal. The comparison is exact."""
# Breaks: the token is kept if

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    kept = 0
    for t in drafted:
        if p[kept, t] == 0 or u[kept] * q[kept, t] - p[kept, t] > 1e-9:
            break
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.maximum(0.0, weights - q[kept])
    sums = np.cumsum(weights)
    return np.append(drafted[:kept], np.argmax(sums > v * sums[-1])), kept
