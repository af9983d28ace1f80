"""You return boolean masks. Return row numbers: `np.flatnonzero` makes them out of a mask."""
# Breaks: both are one-dimensional integer arrays in ascending order

import numpy as np


def stratified_kfold(y, k):
    classes = np.unique(y)
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn += len(rows)
    return [(fold != f, fold == f) for f in range(k)]
