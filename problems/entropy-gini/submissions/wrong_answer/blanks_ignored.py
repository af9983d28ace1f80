"""You take blanks at the ends of words off. Labels are names: `"ward"` and `"ward "` are two."""
# Breaks: **Labels are names.**

import numpy as np


def impurity(y, kind):
    if y.dtype.kind == "U":
        y = np.char.strip(y)
    _, counts = np.unique(y, return_counts=True)
    p = counts / max(len(y), 1)
    if kind == "gini":
        return float(np.sum(p * (1 - p)))
    return float(np.sum(p * np.log2(1 / p)))
