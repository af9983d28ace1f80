"""A pass over all negatives for every positive."""
# Breaks: comparing them one by one

import numpy as np


def roc_auc(y_true, scores):
    positives, negatives = scores[y_true == 1], scores[y_true != 1]
    if not len(positives) or not len(negatives):
        return float("nan")
    points = sum(np.mean(s > negatives) + np.mean(s == negatives) / 2 for s in positives)
    return float(points / len(positives))
