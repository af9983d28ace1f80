"""You let no impurity be above 1. With more than two labels the entropy may be as large as log2 of
their number."""
# Breaks: $H = \log_2 n$, which is more than 1

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    p = counts / max(len(y), 1)
    if kind == "gini":
        return float(np.sum(p * (1 - p)))
    return min(float(np.sum(p * np.log2(1 / p))), 1.0)
