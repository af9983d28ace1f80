"""Your entropy is in nats, from the natural logarithm. Take np.log2 to get bits."""
# Breaks: measured in bits

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    p = counts / len(y)
    if kind == "gini":
        return float(np.sum(p * (1 - p)))
    return float(np.sum(p * np.log(1 / p)))
