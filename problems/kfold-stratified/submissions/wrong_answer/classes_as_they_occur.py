"""You take the classes in the order in which they occur. Take them in sorted order."""
# Breaks: Take the classes in sorted order

import numpy as np


def stratified_kfold(y, k):
    classes = list(dict.fromkeys(y.tolist()))
    fold = np.zeros(len(y), dtype=int)
    turn = 0
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold[rows] = (turn + np.arange(len(rows))) % k
        turn += len(rows)
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
