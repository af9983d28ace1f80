"""You return 0.5 where one kind of row is missing. There are no pairs then, and the statement asks for nan."""
# Breaks: there are no pairs and the AUC is undefined: return `nan`

import numpy as np


def roc_auc(y_true, scores):
    negatives = np.sort(scores[y_true != 1])
    positives = scores[y_true == 1]
    if not len(positives) or not len(negatives):
        return 0.5
    below = np.searchsorted(negatives, positives, side="left")
    up_to = np.searchsorted(negatives, positives, side="right")
    return np.mean((below + up_to) / 2) / len(negatives)
