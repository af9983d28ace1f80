"""You train on everything that stands before the test block in the order, including rows at the
time T itself. Compare times, not positions: t + gap < T."""
# Breaks: A row at exactly $T$ that is not in the test block is in neither part of that fold.

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        before = order[:start]
        train = before[t[before] <= t[test[0]] - gap]
        folds.append((train, test))
    return folds
