"""A row of zeros behind q makes the two kinds of weights one."""

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    k = len(drafted)
    padded = np.vstack([q, np.zeros((1, p.shape[1]))])
    keeps = np.ones(k, dtype=bool)
    for i in range(k):
        keeps[i] = u[i] * q[i, drafted[i]] < p[i, drafted[i]]
    kept = int(np.cumprod(keeps).sum())
    residual = p[kept] - padded[kept]
    residual[residual < 0] = 0
    cumulative = np.add.accumulate(residual)
    for token in range(p.shape[1]):
        if cumulative[token] > v * cumulative[-1]:
            break
    out = np.empty(kept + 1, dtype=np.int64)
    out[:kept] = drafted[:kept]
    out[kept] = token
    return out, kept
