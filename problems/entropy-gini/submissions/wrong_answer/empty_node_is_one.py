"""Your Gini impurity of a node without rows is 1, because 1 − Σ p² starts from 1. With no rows
return 0.0; the form Σ p (1 − p) does so by itself."""
# Breaks: With $n = 0$ there is nothing to be mixed: `0.0` for both kinds.

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    p = counts / len(y)
    if kind == "gini":
        return float(1 - np.sum(p**2))
    return float(np.sum(p * np.log2(1 / p)))
