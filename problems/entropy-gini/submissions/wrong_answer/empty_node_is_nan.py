"""You return NaN for a node without rows. Nothing is mixed there: return 0.0."""
# Breaks: With $n = 0$ there is nothing to be mixed: `0.0` for both kinds.

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    if not len(y):
        return float("nan")
    p = counts / len(y)
    if kind == "gini":
        return float(np.sum(p * (1 - p)))
    return float(np.sum(p * np.log2(1 / p)))
