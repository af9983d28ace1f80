"""You cut whole labels to 32 bits, where different ones become equal. Count the labels as they
are."""
# Breaks: all integers (int64) or all strings

import numpy as np


def best_split(X, y):
    labels, codes = np.unique(y.astype(np.int32) if y.dtype.kind == "i" else y, return_inverse=True)
    hot = np.eye(len(labels))[codes]
    total, n = hot.sum(axis=0), len(y)
    found = []
    for j in range(X.shape[1]):
        order = np.argsort(X[:, j], kind="stable")
        values, left = X[order, j], hot[order].cumsum(axis=0)[:-1]
        size = np.arange(1, n)
        right = total - left
        squares = (left**2).sum(axis=1) / size + (right**2).sum(axis=1) / (n - size)
        gains = (squares - (total**2).sum() / n) / n
        places = np.flatnonzero(values[1:] > values[:-1])
        for i in places:
            found.append((j, float((values[i] + values[i + 1]) / 2), float(gains[i])))
    top = max((gain for _, _, gain in found), default=0.0)
    if top <= 1e-12:
        return None
    return next(split for split in found if split[2] > top - 1e-12)
