"""You count a tie as 1, as `>=` does. Then a model that gives all rows the same score looks perfect; a tie counts as ½."""
# Breaks: with a tie counted as half

import numpy as np


def roc_auc(y_true, scores):
    negatives = np.sort(scores[y_true != 1])
    positives = scores[y_true == 1]
    if not len(positives) or not len(negatives):
        return np.nan
    return np.mean(np.searchsorted(negatives, positives, side="right")) / len(negatives)
