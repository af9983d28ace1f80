"""For each positive row, how many rows and how many positives score at least as high."""

import numpy as np


def average_precision(y_true, scores):
    mine = scores[y_true == 1]
    if mine.size == 0:
        return 0.0
    flagged = len(scores) - np.searchsorted(np.sort(scores), mine, side="left")
    hits = len(mine) - np.searchsorted(np.sort(mine), mine, side="left")
    return float(np.mean(hits / flagged))
