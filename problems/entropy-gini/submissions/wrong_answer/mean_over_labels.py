"""You take the mean over the labels. Both impurities are sums: the shares already weight the
labels."""
# Breaks: G = \sum_{c=1}^{k} p_c\,(1 - p_c) = 1 - \sum_{c=1}^{k} p_c^2
# Breaks: H = -\sum_{c=1}^{k} p_c \log_2 p_c

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    if not len(y):
        return 0.0
    p = counts / len(y)
    if kind == "gini":
        return float(np.mean(p * (1 - p)))
    return float(np.mean(p * np.log2(1 / p)))
