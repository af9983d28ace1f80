"""You take only the rows with label 0 as negatives. Every label other than 1 is negative, −1 included."""
# Breaks: Label 1 is positive; every other label, such as 0 or −1, is negative.

import numpy as np


def roc_auc(y_true, scores):
    negatives = np.sort(scores[y_true == 0])
    positives = scores[y_true == 1]
    if not len(positives) or not len(negatives):
        return np.nan
    below = np.searchsorted(negatives, positives, side="left")
    up_to = np.searchsorted(negatives, positives, side="right")
    return np.mean((below + up_to) / 2) / len(negatives)
