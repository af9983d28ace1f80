"""You keep the labels in 32 bits, where large ones become others. Leave them as they are."""
# Breaks: They may be negative, far apart, or strings

import numpy as np


def stratified_kfold(y, k):
    y = y.astype(np.int32) if y.dtype.kind == "i" else y
    classes = np.unique(y)
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn += len(rows)
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
