"""Rows of equal time come in reverse order of row number. Use a stable sort and do not turn its
result round."""
# Breaks: rows of equal time in order of their row number

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(-t, kind="stable")[::-1]
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[t[order] + gap < t[test[0]]]
        folds.append((train, test))
    return folds
