"""You scale the scores to [0, 1], which makes small ones equal beside very large ones. Only their
order matters: compare them as they are."""
# Breaks: in any order and on any scale

import numpy as np


def roc_auc(y_true, scores):
    if not len(scores):
        return np.nan
    scores = (scores - scores.min()) / max(np.ptp(scores), 1e-300)
    negatives = np.sort(scores[y_true != 1])
    positives = scores[y_true == 1]
    if not len(positives) or not len(negatives):
        return np.nan
    below = np.searchsorted(negatives, positives, side="left")
    up_to = np.searchsorted(negatives, positives, side="right")
    return np.mean((below + up_to) / 2) / len(negatives)
