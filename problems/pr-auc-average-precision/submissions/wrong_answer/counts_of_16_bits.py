"""You count in 16 bits, and beyond 32,767 the counts become negative. Count in int64."""
# Breaks: $n$ goes up to 40,000 with as many different scores.

import numpy as np


def average_precision(y_true, scores):
    y = (y_true == 1).astype(float)
    if not y.any():
        return 0.0
    o = np.argsort(-scores, kind="stable")
    s, y = scores[o], y[o]
    last = np.append(np.flatnonzero(s[1:] != s[:-1]), len(s) - 1)
    tp = np.cumsum(y).astype(np.int16)[last]
    p = tp / (last + 1)
    r = tp / tp[-1]
    return float(np.sum(np.diff(r, prepend=0) * p))
