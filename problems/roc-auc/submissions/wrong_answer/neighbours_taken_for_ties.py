"""You round scores to fourteen digits, and neighbouring floats become ties. Scores are equal only
when they are exactly equal."""
# Breaks: Scores are equal only when they are exactly equal

import numpy as np


def roc_auc(y_true, scores):
    scores = np.round(scores, 14)
    negatives = np.sort(scores[y_true != 1])
    positives = scores[y_true == 1]
    if not len(positives) or not len(negatives):
        return np.nan
    below = np.searchsorted(negatives, positives, side="left")
    up_to = np.searchsorted(negatives, positives, side="right")
    return np.mean((below + up_to) / 2) / len(negatives)
