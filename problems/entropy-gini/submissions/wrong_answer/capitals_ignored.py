"""You treat capitals and small letters alike. Labels are names: `"Ward"` and `"ward"` are two."""
# Breaks: of which `"Ward"` and `"ward"` are two

import numpy as np


def impurity(y, kind):
    if y.dtype.kind == "U":
        y = np.char.lower(y)
    _, counts = np.unique(y, return_counts=True)
    p = counts / max(len(y), 1)
    if kind == "gini":
        return float(np.sum(p * (1 - p)))
    return float(np.sum(p * np.log2(1 / p)))
