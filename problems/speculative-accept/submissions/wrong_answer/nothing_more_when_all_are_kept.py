"""You add a token only after a rejection. When all are kept, the large model has already said what
follows: one more is free.
"""
# Breaks: where all were kept

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    tokens = []
    for i, t in enumerate(drafted):
        if u[i] * q[i, t] < p[i, t]:
            tokens.append(t)
            continue
        sums = np.cumsum(np.maximum(0.0, p[i] - q[i]))
        return np.array([*tokens, np.argmax(sums > v * sums[-1])]), i
    return np.array(tokens, dtype=np.int64), len(tokens)
