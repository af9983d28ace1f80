"""You give each fold n // k rows, and what is left over is never tested. Deal every row."""
# Breaks: `test` has the row numbers that were dealt to the fold

import numpy as np


def stratified_kfold(y, k):
    classes = np.unique(y)
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn += len(rows)
    fold[np.argsort(y, kind="stable")[len(y) // k * k :]] = k
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
