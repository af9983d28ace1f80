"""You do not use `gap`. A row may train only if its label was known before the test block: t + gap
< T."""
# Breaks: t_j + \text{gap} < T

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[t[order] < t[test[0]]]
        folds.append((train, test))
    return folds
