"""You take words for equal that differ in capitals. Labels are names, and these are two."""
# Breaks: Labels are names.

import numpy as np


def stratified_kfold(y, k):
    y = np.char.lower(y) if y.dtype.kind == "U" else y
    classes = np.unique(y)
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn += len(rows)
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
