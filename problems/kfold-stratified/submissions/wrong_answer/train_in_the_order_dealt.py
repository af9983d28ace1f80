"""Your training parts are in the order in which rows were dealt. Sort their row numbers."""
# Breaks: both are one-dimensional integer arrays in ascending order

import numpy as np


def stratified_kfold(y, k):
    classes = np.unique(y)
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn += len(rows)
    dealt = np.argsort(y, kind="stable")
    return [(dealt[fold[dealt] != f], np.flatnonzero(fold == f)) for f in range(k)]
