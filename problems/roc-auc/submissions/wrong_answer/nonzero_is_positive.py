"""You take every label other than 0 as positive. Only label 1 is positive; −1 is negative."""
# Breaks: Label 1 is positive; every other label, such as 0 or −1, is negative.

import numpy as np


def roc_auc(y_true, scores):
    negatives = np.sort(scores[y_true == 0])
    positives = scores[y_true != 0]
    if not len(positives) or not len(negatives):
        return np.nan
    below = np.searchsorted(negatives, positives, side="left")
    up_to = np.searchsorted(negatives, positives, side="right")
    return np.mean((below + up_to) / 2) / len(negatives)
