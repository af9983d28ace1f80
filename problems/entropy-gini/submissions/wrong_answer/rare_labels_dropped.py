"""You leave out labels with a share below one percent. Every label that occurs contributes."""
# Breaks: the shares of the $k$ different labels that occur among the $n$ rows of a node

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    p = counts / max(len(y), 1)
    p = p[p >= 0.01]
    if kind == "gini":
        return float(np.sum(p * (1 - p)))
    return float(np.sum(p * np.log2(1 / p)))
