"""You cut all rows into k test blocks. The first block has nothing before it: cut into k + 1 parts
and test the last k."""
# Breaks: Let $m = \lfloor n/(k+1) \rfloor$.

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // n_splits
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[t[order] + gap < t[test[0]]]
        folds.append((train, test))
    return folds
