"""You divide by the largest possible value, so that an even mix gives 1. Here the impurity is
asked for as it is: up to 1 − 1/k for Gini, and log2(k) bits for the entropy."""
# Breaks: Neither number is divided by its largest possible value.

import numpy as np


def impurity(y, kind):
    _, counts = np.unique(y, return_counts=True)
    k = len(counts)
    if k < 2:
        return 0.0
    p = counts / len(y)
    if kind == "gini":
        return float(np.sum(p * (1 - p)) / (1 - 1 / k))
    return float(np.sum(p * np.log2(1 / p)) / np.log2(k))
