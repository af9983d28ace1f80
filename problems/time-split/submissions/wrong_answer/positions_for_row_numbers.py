"""You return positions in the order of time. Row numbers are places in `t`: take them out of the
sorted order."""
# Breaks: **row numbers** (places in `t`)

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[t[order] + gap < t[test[0]]]
        folds.append((np.arange(len(train)), np.arange(start, start + size)))
    return folds
