"""You return Σ p², which is 1 for a pure node. The Gini impurity is what is missing to 1:
1 − Σ p²."""
# Breaks: G = \sum_{c=1}^{k} p_c\,(1 - p_c) = 1 - \sum_{c=1}^{k} p_c^2

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    if not len(y):
        return 0.0
    p = counts / len(y)
    if kind == "gini":
        return float(np.sum(p**2))
    return float(np.sum(p * np.log2(1 / p)))
