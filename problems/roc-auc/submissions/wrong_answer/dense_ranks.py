"""You number the distinct scores, so a group of ties takes up one rank however many rows it has. Tied rows share the mean of all the ranks that they take up."""
# Breaks: with a tie counted as half

import numpy as np


def roc_auc(y_true, scores):
    _, group = np.unique(scores, return_inverse=True)
    p = int(np.sum(y_true == 1))
    n = len(y_true) - p
    if p == 0 or n == 0:
        return np.nan
    return (np.sum(group[y_true == 1] + 1) - p * (p + 1) / 2) / (p * n)
