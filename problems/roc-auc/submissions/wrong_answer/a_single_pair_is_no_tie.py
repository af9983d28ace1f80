"""For one positive and one negative row you ask only which is above. A tie counts as half there as
well."""
# Breaks: with a tie counted as half

import numpy as np


def roc_auc(y_true, scores):
    pos, neg = scores[y_true == 1], np.sort(scores[y_true != 1])
    if not len(pos) or not len(neg):
        return float("nan")
    if len(neg) == 1 and len(pos) == 1:
        return float(pos[0] > neg[0])
    lo = np.searchsorted(neg, pos, "left")
    hi = np.searchsorted(neg, pos, "right")
    return float((lo + hi).sum() / 2 / len(pos) / len(neg))
