"""You number the classes from 0 on and forget the others. Labels are names: ask `np.unique`."""
# Breaks: They may be negative, far apart, or strings

import numpy as np


def stratified_kfold(y, k):
    classes = range(len(np.unique(y)))
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn += len(rows)
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
