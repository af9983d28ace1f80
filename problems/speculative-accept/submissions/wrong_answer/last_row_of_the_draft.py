"""When all are kept you draw from the row of the last drafted token. The one more stands behind
it: row k of p.
"""
# Breaks: is what it says of the place behind

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    kept = 0
    while (
        kept < len(drafted)
        and u[kept] * q[kept, drafted[kept]] < p[kept, drafted[kept]]
    ):
        kept += 1
    weights = p[max(len(drafted) - 1, 0)] if kept == len(drafted) else p[kept]
    if kept < len(drafted):
        weights = np.maximum(0.0, p[kept] - q[kept])
    sums = np.cumsum(weights)
    extra = np.argmax(sums > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
