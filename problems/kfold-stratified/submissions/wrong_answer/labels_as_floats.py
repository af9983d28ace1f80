"""You turn the labels into floats, and large neighbours become one class. Leave them as they
are."""
# Breaks: and two large integers that differ by 1 are two classes

import numpy as np


def stratified_kfold(y, k):
    y = y.astype(float) if y.dtype.kind == "i" else y
    classes = np.unique(y)
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn += len(rows)
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
