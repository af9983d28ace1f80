"""Your test blocks start at position m, so the rows left over at the new end are never tested.
Count from the end: the last k·m rows are tested."""
# Breaks: The rows left over are at the old end, before the first test block.

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for start in range(size, (n_splits + 1) * size, size):
        test = order[start : start + size]
        train = order[t[order] + gap < t[test[0]]]
        folds.append((train, test))
    return folds
