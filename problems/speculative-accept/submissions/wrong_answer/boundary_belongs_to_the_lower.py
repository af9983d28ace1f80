"""You take the first token whose sum reaches v · c. It must exceed it: with v = 0 a token of
weight 0 would be drawn.
"""
# Breaks: is never the one more

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
    extra = np.searchsorted(sums, v * sums[-1], side="left")
    return np.append(drafted[:kept], extra), kept
