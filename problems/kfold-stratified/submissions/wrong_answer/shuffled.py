"""You shuffle the rows of each class. Nothing here is random: deal them in order."""
# Breaks: Nothing here is random

import numpy as np


def stratified_kfold(y, k):
    classes = np.unique(y)
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.random.default_rng(0).permutation(np.flatnonzero(y == label))
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn += len(rows)
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
