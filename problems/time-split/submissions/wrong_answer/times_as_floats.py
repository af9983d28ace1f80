"""You compare times as floats, which cannot tell neighbouring nanoseconds apart. Stay with
integers."""
# Breaks: where float64 cannot tell neighbours apart

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    t = t.astype(float)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[t[order] + gap < t[test[0]]]
        folds.append((train, test))
    return folds
