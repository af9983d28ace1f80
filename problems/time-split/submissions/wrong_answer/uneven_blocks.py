"""Your blocks differ in size, as `np.array_split` makes them. Every test block has m = n // (k + 1)
rows, and the rest comes before them."""
# Breaks: cut into $k$ consecutive blocks of $m$ rows

import numpy as np


def walk_forward(t, n_splits, gap):

    order = np.argsort(t, kind="stable")
    folds = []
    for test in np.array_split(order, n_splits + 1)[1:]:
        train = order[t[order] + gap < t[test[0]]]
        folds.append((train, test))
    return folds
