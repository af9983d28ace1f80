"""You start every class at fold 0, so the first folds get all that is left over. Go on with the
fold after the last one."""
# Breaks: A new class does not start again at fold 0
# Breaks: So the sizes of two folds differ by at most one

import numpy as np


def stratified_kfold(y, k):
    classes = np.unique(y)
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn = 0
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
