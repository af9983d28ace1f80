"""Your last test block holds the rows left over. All test blocks have m rows; those left over stay
before the first block."""
# Breaks: cut into $k$ consecutive blocks of $m$ rows
# Breaks: The rows left over are at the old end, before the first test block.

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for fold in range(1, n_splits + 1):
        start = fold * size
        test = order[start : start + size] if fold < n_splits else order[start:]
        train = order[t[order] + gap < t[test[0]]]
        folds.append((train, test))
    return folds
