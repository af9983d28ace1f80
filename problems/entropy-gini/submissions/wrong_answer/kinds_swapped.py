"""Your two kinds are swapped: "gini" is the sum of p (1 − p), "entropy" the one with the
logarithm."""
# Breaks: `kind`: `"gini"` or `"entropy"`.

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    p = counts / len(y)
    if kind == "entropy":
        return float(np.sum(p * (1 - p)))
    return float(np.sum(p * np.log2(1 / p)))
