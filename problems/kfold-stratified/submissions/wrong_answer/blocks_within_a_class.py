"""You give each fold a block of neighbouring rows of a class. Deal its rows one by one, in
turn."""
# Breaks: Deal them one by one to fold $0, 1, \dots, k-1, 0, 1, \dots$ in turn.

import numpy as np


def stratified_kfold(y, k):
    classes = np.unique(y)
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.sort(np.arange(len(rows)) % k)) % k
        turn += len(rows)
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
