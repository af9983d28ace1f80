"""You sort the row numbers. They are asked for in order of time, equal times in order of row
number."""
# Breaks: in order of time as above

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[t[order] + gap < t[test[0]]]
        folds.append((np.sort(train), np.sort(test)))
    return folds
