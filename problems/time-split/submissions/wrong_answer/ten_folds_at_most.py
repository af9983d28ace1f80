"""You make no more than ten folds. Make as many as are asked for."""
# Breaks: Return a list of $k$ pairs

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    m = n // (n_splits + 1)
    out = []
    for f in range(min(n_splits, 10)):
        lo = n - (n_splits - f) * m
        test = order[lo:lo + m]
        T = int(t[test[0]])
        train = order[np.array([int(v) + gap < T for v in t[order]], dtype=bool)]
        out.append((train, test))
    return out
