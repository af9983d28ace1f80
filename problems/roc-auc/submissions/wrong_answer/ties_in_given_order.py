"""You rank tied rows in the order in which they come, so the result depends on the order of the rows. Rows of equal score share their mean rank."""
# Breaks: an order among rows of equal score must not change the result

import numpy as np


def roc_auc(y_true, scores):
    ranks = np.empty(len(scores))
    ranks[np.argsort(scores, kind="stable")] = np.arange(1, len(scores) + 1)
    p = int(np.sum(y_true == 1))
    n = len(y_true) - p
    if p == 0 or n == 0:
        return np.nan
    return (np.sum(ranks[y_true == 1]) - p * (p + 1) / 2) / (p * n)
