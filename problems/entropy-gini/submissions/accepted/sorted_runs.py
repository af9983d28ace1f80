"""Lengths of runs in the sorted labels; all pairs of different labels for Gini."""

import numpy as np


def impurity(y, kind):
    if y.size < 2:
        return 0.0
    ordered = np.sort(y)
    ends = np.flatnonzero(ordered[1:] != ordered[:-1]) + 1
    counts = np.diff(np.concatenate(([0], ends, [y.size]))).astype(np.float64)
    shares = counts / y.size
    if kind == "gini":
        pairs = np.outer(shares, shares)
        return pairs.sum() - np.trace(pairs)
    return -np.dot(shares, np.log(shares)) / np.log(2)
