"""You train on the block before the test block only. All rows with t + gap < T train, back to the
oldest."""
# Breaks: The fold **trains** on every row whose label was known before $T$

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[max(start - size, 0) :]
        train = train[t[train] + gap < t[test[0]]]
        folds.append((train, test))
    return folds
