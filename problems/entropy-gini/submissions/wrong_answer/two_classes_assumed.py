"""You use the formulas for two classes, with p and 1 − p. With more labels sum over all of
them."""
# Breaks: the shares of the $k$ different labels that occur among the $n$ rows of a node

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    if len(counts) < 2:
        return 0.0
    p = counts[0] / len(y)
    if kind == "gini":
        return float(2 * p * (1 - p))
    return float(-p * np.log2(p) - (1 - p) * np.log2(1 - p))
