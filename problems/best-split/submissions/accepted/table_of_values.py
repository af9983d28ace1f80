"""A table of labels by distinct values for each feature; the gain as a distance of shares."""

import numpy as np


def best_split(X, y):
    n = len(y)
    names, codes = np.unique(y, return_inverse=True)
    found, best = None, 1e-12
    for j, column in enumerate(X.T):
        values, places = np.unique(column, return_inverse=True)
        if len(values) < 2:
            continue
        table = np.zeros((len(values), len(names)))
        np.add.at(table, (places, codes), 1)
        left = table.cumsum(axis=0)
        left, right = left[:-1], left[-1] - left[:-1]
        nl, nr = left.sum(axis=1), right.sum(axis=1)
        apart = (left / nl[:, None] - right / nr[:, None]) ** 2
        gains = nl * nr / n**2 * apart.sum(axis=1)
        i = int(np.flatnonzero(gains >= gains.max() - 1e-12)[0])
        if gains[i] > best + (1e-12 if found else 0):
            found, best = (j, 0.5 * values[i] + 0.5 * values[i + 1], gains[i]), gains[i]
    return found
