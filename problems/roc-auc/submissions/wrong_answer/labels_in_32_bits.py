"""You store labels in 32 bits, where 2³² + 1 becomes 1. Label 1 is positive, and no other: compare
labels as they are."""
# Breaks: Label 1 is positive; every other label, such as 0 or −1, is negative.

import numpy as np


def roc_auc(y_true, scores):
    positive = y_true.astype(np.int32) == 1
    above, below = scores[positive], np.sort(scores[~positive])
    if not len(above) or not len(below):
        return float("nan")
    wins = np.searchsorted(below, above, side="left")
    ties = np.searchsorted(below, above, side="right") - wins
    return float((wins + ties / 2).mean() / len(below))
