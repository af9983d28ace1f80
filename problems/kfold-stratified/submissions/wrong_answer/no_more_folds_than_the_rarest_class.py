"""You make fewer folds where a class is rare. There are always k of them."""
# Breaks: Return a list of $k$ pairs

import numpy as np


def stratified_kfold(y, k):
    classes, counts = np.unique(y, return_counts=True)
    k = max(2, min(k, counts.min()))
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn += len(rows)
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
