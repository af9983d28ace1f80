"""Your training parts hold the test rows too. They are all *other* rows."""
# Breaks: `train` those of all other rows

import numpy as np


def stratified_kfold(y, k):
    classes = np.unique(y)
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn += len(rows)
    return [(np.arange(len(y)), np.flatnonzero(fold == f)) for f in range(k)]
