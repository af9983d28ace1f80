"""Sorted tuples and comprehensions."""

import numpy as np


def walk_forward(t, n_splits, gap):
    rows = [row for _, row in sorted((time, row) for row, time in enumerate(t.tolist()))]
    size = len(rows) // (n_splits + 1)
    folds = []
    for fold in range(n_splits, 0, -1):
        stop = len(rows) - (fold - 1) * size
        test = rows[stop - size : stop]
        begin = int(t[test[0]])
        train = [row for row in rows if int(t[row]) + gap < begin]
        folds.append((np.array(train, dtype=int), np.array(test)))
    return folds
