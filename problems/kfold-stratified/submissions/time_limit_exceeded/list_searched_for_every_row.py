"""For every row and fold a list of row numbers is searched."""
# Breaks: Searching a list for every row takes too long.

import numpy as np


def stratified_kfold(y, k):
    order = np.argsort(y, kind="stable").tolist()
    folds = []
    for f in range(k):
        test = sorted(order[f::k])
        train = [row for row in range(len(y)) if row not in test]
        folds.append((np.array(train), np.array(test)))
    return folds
