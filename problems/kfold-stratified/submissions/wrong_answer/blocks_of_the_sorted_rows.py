"""You cut the sorted rows into blocks, so each fold holds one or two classes. Deal them in
turn."""
# Breaks: Deal them one by one

import numpy as np


def stratified_kfold(y, k):
    order = np.argsort(y, kind="stable")
    folds = [np.sort(block) for block in np.array_split(order, k)]
    return [(np.setdiff1d(order, test), test) for test in folds]
