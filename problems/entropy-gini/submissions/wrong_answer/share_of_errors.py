"""You return 1 minus the largest share, the error of a majority vote. Gini and entropy look at
the shares of all labels."""
# Breaks: G = \sum_{c=1}^{k} p_c\,(1 - p_c) = 1 - \sum_{c=1}^{k} p_c^2

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    if not len(y):
        return 0.0
    p = counts / len(y)
    if kind == "gini":
        return float(1 - p.max())
    return float(np.sum(p * np.log2(1 / p)))
