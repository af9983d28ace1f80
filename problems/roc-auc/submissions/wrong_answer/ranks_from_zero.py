"""Your ranks begin at 0, but you subtract P(P + 1)/2, which is the sum of ranks that begin at 1. Start both at the same number."""
# Breaks: for one positive and one negative row picked at random

import numpy as np


def roc_auc(y_true, scores):
    _, group, sizes = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(sizes) - (sizes + 1) / 2)[group]
    p = int(np.sum(y_true == 1))
    n = len(y_true) - p
    if p == 0 or n == 0:
        return np.nan
    return (np.sum(ranks[y_true == 1]) - p * (p + 1) / 2) / (p * n)
