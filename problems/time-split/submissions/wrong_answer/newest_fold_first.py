"""Your folds begin with the newest test block. The oldest comes first."""
# Breaks: oldest test block first

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[t[order] + gap < t[test[0]]]
        folds.append((train, test))
    return folds[::-1]
