"""You compute the area under the ROC curve, against the false positive rate. Average precision is the area of precision against recall."""
# Breaks: It is the area under the precision-recall curve

import numpy as np


def average_precision(y_true, scores):
    negatives = np.sort(scores[y_true == 0])
    positives = scores[y_true == 1]
    if not len(positives) or not len(negatives):
        return 0.0
    below = np.searchsorted(negatives, positives, side="left")
    up_to = np.searchsorted(negatives, positives, side="right")
    return float(np.mean((below + up_to) / 2) / len(negatives))
