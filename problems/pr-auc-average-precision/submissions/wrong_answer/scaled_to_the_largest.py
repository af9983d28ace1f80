"""You scale the scores, and beside very large ones small ones become equal. Only their order
matters: compare them as they are."""
# Breaks: in any order and on any scale

import numpy as np


def average_precision(y_true, scores):
    y = (y_true == 1).astype(float)
    if not y.any():
        return 0.0
    scores = scores / max(abs(scores).max(), 1e-300)
    o = np.argsort(-scores, kind="stable")
    s, y = scores[o], y[o]
    last = np.append(np.flatnonzero(s[1:] != s[:-1]), len(s) - 1)
    tp = np.cumsum(y)[last]
    p = tp / (last + 1)
    r = tp / tp[-1]
    return float(np.sum(np.diff(r, prepend=0) * p))
