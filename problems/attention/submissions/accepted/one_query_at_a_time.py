"""One query at a time, with lists of its allowed keys."""

import math

import numpy as np


def attention(q, k, v, mask=None):
    *batch, n, d = q.shape
    m, e = v.shape[-2:]
    allowed = np.broadcast_to(True if mask is None else mask, (*batch, n, m))
    result = np.zeros((*batch, n, e))
    for index in np.ndindex(*batch):
        for i in range(n):
            keys = [j for j in range(m) if allowed[index + (i, j)]]
            if not keys:
                continue
            query = q[index + (i,)]
            scores = [float(query @ k[index + (j,)]) / math.sqrt(d) for j in keys]
            peak = max(scores)
            weights = [math.exp(score - peak) for score in scores]
            for j, weight in zip(keys, weights):
                result[index + (i,)] += weight / sum(weights) * v[index + (j,)]
    return result
