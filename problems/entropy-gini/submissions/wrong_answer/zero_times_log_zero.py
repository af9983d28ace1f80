"""You count labels that do not occur, and 0 · log2(0) is NaN. Leave shares of 0 out: they
contribute nothing to the entropy."""
# Breaks: A label that does not occur contributes nothing.

import numpy as np


def impurity(y, kind):
    if y.dtype.kind == "i" and len(y) and 0 <= y.min() and y.max() < 10**6:
        counts = np.bincount(y)
    else:
        counts = np.unique(y, return_counts=True)[1]
    p = counts / len(y)
    if kind == "gini":
        return float(np.sum(p * (1 - p)))
    with np.errstate(all="ignore"):
        return float(-np.sum(p * np.log2(p)))
