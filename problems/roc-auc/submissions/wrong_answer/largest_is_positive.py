"""You take the largest label for the positive one. A row is positive where its label is 1, and
negative everywhere else."""
# Breaks: Label 1 is positive; every other label, such as 0 or −1, is negative.

import numpy as np


def roc_auc(y_true, scores):
    positive = y_true == np.max(y_true)
    above = np.sort(scores[~positive])
    if positive.all():
        return float("nan")
    wins = np.searchsorted(above, scores[positive], side="left")
    ties = np.searchsorted(above, scores[positive], side="right") - wins
    return float(np.mean(wins + ties / 2) / len(above))
