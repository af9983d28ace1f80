"""Your empty training part is an array of floats, which is what NumPy makes of an empty list. Row
numbers are integers: give the dtype."""
# Breaks: `train` is then an empty integer array.

import numpy as np


def walk_forward(t, n_splits, gap):
    order = np.argsort(t, kind="stable").tolist()
    m = len(t) // (n_splits + 1)
    folds = []
    for start in range(len(t) - n_splits * m, len(t), m):
        T = t[order[start]]
        train = [j for j in order if t[j] < T - gap]
        folds.append((np.array(train), np.array(order[start : start + m])))
    return folds
