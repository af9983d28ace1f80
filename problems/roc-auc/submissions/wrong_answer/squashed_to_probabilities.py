"""You turn scores into probabilities with a sigmoid, and above 37 all of them become 1. The scores
are on any scale, and only their order matters: compare them as they are."""
# Breaks: in any order and on any scale

import numpy as np


def roc_auc(y_true, scores):
    scores = (1 + np.tanh(scores / 2)) / 2
    negatives = np.sort(scores[y_true != 1])
    positives = scores[y_true == 1]
    if not len(positives) or not len(negatives):
        return np.nan
    below = np.searchsorted(negatives, positives, side="left")
    up_to = np.searchsorted(negatives, positives, side="right")
    return np.mean((below + up_to) / 2) / len(negatives)
