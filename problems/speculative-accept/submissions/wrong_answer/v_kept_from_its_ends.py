"""You keep v away from 0 and 1. Tokens with a tiny share are then never drawn."""
# Breaks: take the smallest $t$ for which

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    v = min(max(v, 1e-9), 1 - 1e-9)
    kept = 0
    while kept < len(drafted) and u[kept] * q[kept, drafted[kept]] < p[kept, drafted[kept]]:
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.maximum(0.0, weights - q[kept])
    sums = np.cumsum(weights)
    extra = np.argmax(sums > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
