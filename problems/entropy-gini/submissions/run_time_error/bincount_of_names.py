"""`np.bincount` takes no words and no negative numbers."""
# Breaks: They may be negative, have gaps

import numpy as np


def impurity(y, kind):
    p = np.bincount(y) / len(y)
    p = p[p > 0]
    return float(1 - np.sum(p**2)) if kind == "gini" else float(-np.sum(p * np.log2(p)))
