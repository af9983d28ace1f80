"""You look at the tokens behind a rejected one, too. They were drafted after a token that is not
there: all of them are thrown away.
"""
# Breaks: all that follows it is thrown away

import numpy as np


def speculative_accept(p, q, drafted, u, v):
    k = len(drafted)
    keeps = [u[i] * q[i, t] < p[i, t] for i, t in enumerate(drafted)]
    tokens = [t for t, keep in zip(drafted, keeps) if keep]
    first = keeps.index(False) if False in keeps else k
    weights = p[k] if first == k else np.maximum(0.0, p[first] - q[first])
    sums = np.cumsum(weights)
    tokens.append(np.argmax(sums > v * sums[-1]))
    return np.array(tokens), len(tokens) - 1
