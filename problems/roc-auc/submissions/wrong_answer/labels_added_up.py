"""You count positives by adding labels up, which goes wrong when the negatives are −1. Compare the labels with 1."""
# Breaks: Label 1 is positive; every other label, such as 0 or −1, is negative.

import numpy as np


def roc_auc(y_true, scores):
    _, group, sizes = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(sizes) - (sizes - 1) / 2)[group]
    p = int(np.sum(y_true))
    n = len(y_true) - p
    if p == 0 or n == 0:
        return np.nan
    return (np.sum(ranks[y_true == 1]) - p * (p + 1) / 2) / (p * n)
