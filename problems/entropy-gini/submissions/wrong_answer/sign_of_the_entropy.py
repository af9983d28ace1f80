"""Your entropy is negative: the logarithm of a share is. Put the minus in front of the sum."""
# Breaks: H = -\sum_{c=1}^{k} p_c \log_2 p_c

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    p = counts / len(y)
    if kind == "gini":
        return float(np.sum(p * (1 - p)))
    return float(np.sum(p * np.log2(p)))
