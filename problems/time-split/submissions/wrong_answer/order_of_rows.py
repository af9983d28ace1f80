"""You take the rows as they come. They are not sorted by time: sort them first, keeping row
numbers."""
# Breaks: Put the rows in order of time

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.arange(n)
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[t[order] + gap < t[test[0]]]
        folds.append((train, test))
    return folds
