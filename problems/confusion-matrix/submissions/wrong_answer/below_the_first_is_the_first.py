"""You look up labels by bisection, and do not see that one below all that are asked for is none of
them. Compare what was found with what was looked for."""
# Breaks: A row of the data is left out when its true or its predicted label is not among `labels`.

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    names = np.union1d(y_true, y_pred) if labels is None else labels
    k = len(names)
    if k == 0:
        return np.zeros((0, 0), dtype=int)
    order = np.argsort(names, kind="stable")
    ascending = names[order]
    i, j = np.searchsorted(ascending, y_true), np.searchsorted(ascending, y_pred)
    there = (i < k) & (j < k)
    i, j, y_true, y_pred = i[there], j[there], y_true[there], y_pred[there]
    found = (ascending[i] == y_true) & ((ascending[j] == y_pred) | (j == 0))
    cells = order[i[found]] * k + order[j[found]]
    return np.bincount(cells, minlength=k * k).reshape(k, k)
