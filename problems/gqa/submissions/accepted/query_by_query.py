"""One query of one head at a time, with the keys that it sees."""

import math

import numpy as np


def gqa(q, k, v):
    b, heads, n, d = q.shape
    groups, m = k.shape[1], k.shape[2]
    result = np.zeros((b, heads, n, v.shape[3]))
    for r in range(b):
        for h in range(heads):
            g = h * groups // heads
            for i in range(n):
                seen = m - n + i + 1
                scores = [float(key @ q[r, h, i]) / math.sqrt(d) for key in k[r, g, :seen]]
                peak = max(scores)
                weights = [math.exp(score - peak) for score in scores]
                for weight, value in zip(weights, v[r, g, :seen]):
                    result[r, h, i] += weight / sum(weights) * value
    return result
