"""Your sort may change the order of rows of equal time. It has to be stable:
`np.argsort(t, kind="stable")`."""
# Breaks: rows of equal time in order of their row number

import numpy as np


def walk_forward(t, n_splits, gap):
    order = np.argsort(t)
    size = len(t) // (n_splits + 1)
    folds = []
    for start in range(len(t) - n_splits * size, len(t), size):
        known = t[order] + gap < t[order[start]]
        folds.append((order[known], order[start : start + size]))
    return folds
