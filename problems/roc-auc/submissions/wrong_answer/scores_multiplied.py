"""You multiply the scores on the way, and large ones become infinite, and so ties. Compare them as
they are."""
# Breaks: in any order and on any scale

import numpy as np


def roc_auc(y_true, scores):
    scores = scores * 1e10
    pos, neg = scores[y_true == 1], np.sort(scores[y_true != 1])
    if not len(pos) or not len(neg):
        return float("nan")
    lo = np.searchsorted(neg, pos, "left")
    hi = np.searchsorted(neg, pos, "right")
    return float((lo + hi).sum() / 2 / len(pos) / len(neg))
