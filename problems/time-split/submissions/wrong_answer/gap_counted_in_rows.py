"""You leave out `gap` rows before the test block. The gap is a time: leave out the rows with t +
gap ≥ T, however many there are."""
# Breaks: A payment's label is known `gap` after the payment.

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[: max(start - gap, 0)]
        folds.append((train, test))
    return folds
