"""You train on rows with t + gap equal to T. The label must be known strictly before T; with gap 0
you would train on rows at the time of the test."""
# Breaks: t_j + \text{gap} < T

import numpy as np


def walk_forward(t, n_splits, gap):
    n = len(t)
    order = np.argsort(t, kind="stable")
    size = n // (n_splits + 1)
    folds = []
    for start in range(n - n_splits * size, n, size):
        test = order[start : start + size]
        train = order[t[order] + gap <= t[test[0]]]
        folds.append((train, test))
    return folds
