"""You keep a token only where it is the likeliest one of the large model. That is the rule for
greedy decoding; here texts are sampled.
"""
# Breaks: the token is kept if

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    kept = 0
    while kept < len(drafted) and drafted[kept] == np.argmax(p[kept]):
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.maximum(0.0, p[kept] - q[kept])
    sums = np.cumsum(weights)
    extra = np.argmax(sums > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
