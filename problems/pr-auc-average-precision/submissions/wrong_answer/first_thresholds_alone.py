"""You stop after some number of thresholds. The sum goes through all distinct scores."""
# Breaks: Lower a threshold through all distinct scores

import numpy as np


def average_precision(y_true, scores):
    y = (y_true == 1).astype(float)
    if not y.any():
        return 0.0
    o = np.argsort(-scores, kind="stable")
    s, y = scores[o], y[o]
    last = np.append(np.flatnonzero(s[1:] != s[:-1]), len(s) - 1)
    last = last[:10_000]
    tp = np.cumsum(y)[last]
    p = tp / (last + 1)
    r = tp / tp[-1]
    return float(np.sum(np.diff(r, prepend=0) * p))
