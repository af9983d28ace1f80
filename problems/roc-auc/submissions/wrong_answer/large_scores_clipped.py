"""You clip the scores, and beyond the bound they become ties. They are on any scale: compare them
as they are."""
# Breaks: in any order and on any scale

import numpy as np


def roc_auc(y_true, scores):
    scores = np.clip(scores, -1e6, 1e6)
    pos, neg = scores[y_true == 1], np.sort(scores[y_true != 1])
    if not len(pos) or not len(neg):
        return float("nan")
    lo = np.searchsorted(neg, pos, "left")
    hi = np.searchsorted(neg, pos, "right")
    return float((lo + hi).sum() / 2 / len(pos) / len(neg))
