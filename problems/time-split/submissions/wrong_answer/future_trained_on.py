"""You train on all other blocks, also on those after the test block. Nothing from the future may
train."""
# Breaks: The fold **trains** on every row whose label was known before $T$

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[np.abs(t[order] - t[test[0]]) > gap]
        train = train[~np.isin(train, test)]
        folds.append((train, test))
    return folds
