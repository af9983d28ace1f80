"""You take the token with the largest weight. The one more token is drawn by v."""
# Breaks: It is drawn by the number

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
    extra = np.argmax(weights)
    return np.append(drafted[:kept], extra), kept
