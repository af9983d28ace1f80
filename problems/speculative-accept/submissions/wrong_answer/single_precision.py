"""You compute in float32, where numbers that differ in the eighth digit are equal."""
# Breaks: Tokens must be equal to ours

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    kept = 0
    while kept < len(drafted) and np.float32(u[kept]) * np.float32(
        q[kept, drafted[kept]]
    ) < np.float32(p[kept, drafted[kept]]):
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.maximum(0, p[kept].astype(np.float32) - q[kept].astype(np.float32))
    sums = np.cumsum(weights)
    extra = np.argmax(sums.astype(np.float32) > np.float32(v) * np.float32(sums[-1]))
    return np.append(drafted[:kept], extra), kept
