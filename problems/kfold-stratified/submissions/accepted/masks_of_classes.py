"""Numbers the rows within each class by a running sum."""

import numpy as np


def stratified_kfold(y, k):
    place = np.zeros(len(y), dtype=int)
    dealt = 0
    for label in np.unique(y):
        member = y == label
        place[member] = dealt + np.cumsum(member)[member] - 1
        dealt += member.sum()
    rows = np.arange(len(y))
    return [(rows[place % k != f], rows[place % k == f]) for f in range(k)]
