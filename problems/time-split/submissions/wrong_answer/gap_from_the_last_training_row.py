"""You measure the gap from the last row before the test block. It is measured from T, the earliest
time in the block."""
# Breaks: Let $T$ be the earliest time in a test block.

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[t[order] + gap < t[order[start - 1]] + 1]
        folds.append((train, test))
    return folds
