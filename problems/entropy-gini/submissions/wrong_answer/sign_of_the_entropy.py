"""Your entropy is negative: the logarithm of a share is. Put the minus in front of the sum."""

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    p = counts / len(y)
    if kind == "gini":
        return float(np.sum(p * (1 - p)))
    return float(np.sum(p * np.log2(p)))
