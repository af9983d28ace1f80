"""You round the scores, which makes ties of rows that are not tied. Compare the scores as they are."""
# Breaks: Scores are equal only when they are exactly equal

import numpy as np


def roc_auc(y_true, scores):
    scores = np.round(scores, 6)
    negatives = np.sort(scores[y_true != 1])
    positives = scores[y_true == 1]
    if not len(positives) or not len(negatives):
        return np.nan
    below = np.searchsorted(negatives, positives, side="left")
    up_to = np.searchsorted(negatives, positives, side="right")
    return np.mean((below + up_to) / 2) / len(negatives)
