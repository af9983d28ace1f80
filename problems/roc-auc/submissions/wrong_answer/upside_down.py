"""You get 1 − AUC: your positives count when they score below the negatives. A higher score means more likely positive."""
# Breaks: a higher score means more likely positive

import numpy as np


def roc_auc(y_true, scores):
    positives = np.sort(scores[y_true == 1])
    negatives = scores[y_true != 1]
    if not len(positives) or not len(negatives):
        return np.nan
    below = np.searchsorted(positives, negatives, side="left")
    up_to = np.searchsorted(positives, negatives, side="right")
    return np.mean((below + up_to) / 2) / len(positives)
