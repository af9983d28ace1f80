"""Shares as the means of an indicator matrix, impurities label by label."""

import numpy as np


def impurity(y, kind):
    total = 0.0
    for label in np.unique(y):
        share = np.mean(y == label)
        total += share * (1 - share) if kind == "gini" else -share * np.log2(share)
    return float(total)
