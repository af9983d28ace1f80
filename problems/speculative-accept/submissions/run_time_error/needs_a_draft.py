"""Reads the first drafted token before looking whether there is one."""
# Breaks: With $k = 0$

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    kept = 0
    token = drafted[0]
    while u[kept] * q[kept, token] < p[kept, token]:
        kept += 1
        if kept == len(drafted):
            break
        token = drafted[kept]
    weights = p[kept] if kept == len(drafted) else np.maximum(0.0, p[kept] - q[kept])
    sums = np.cumsum(weights)
    return np.append(drafted[:kept], np.argmax(sums > v * sums[-1])), kept
