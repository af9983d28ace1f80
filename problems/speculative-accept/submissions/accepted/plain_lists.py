"""Loops over Python floats, and adds the weights up one by one."""

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    tokens = []
    weights = None
    for i, token in enumerate(drafted.tolist()):
        if not u[i] * q[i][token] < p[i][token]:
            weights = [max(0.0, a - b) for a, b in zip(p[i].tolist(), q[i].tolist())]
            break
        tokens.append(token)
    kept = len(tokens)
    if weights is None:
        weights = p[kept].tolist()
    sums, total = [], 0.0
    for weight in weights:
        total += weight
        sums.append(total)
    tokens.append(next(t for t, c in enumerate(sums) if c > v * total))
    return np.array(tokens), kept
