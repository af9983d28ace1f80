"""You return (test, train). The training part comes first."""
# Breaks: Return a list of $k$ pairs `(train, test)`, for fold 0 first.

import numpy as np


def stratified_kfold(y, k):
    classes = np.unique(y)
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn += len(rows)
    return [(np.flatnonzero(fold == f), np.flatnonzero(fold != f)) for f in range(k)]
