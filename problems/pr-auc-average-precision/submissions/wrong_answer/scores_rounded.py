"""You round the scores, which makes ties of rows that are not tied. Compare the scores as they are."""
# Breaks: Scores are equal only when they are exactly equal.

import numpy as np


def average_precision(y_true, scores):
    scores = np.round(scores, 6)
    mine = scores[y_true == 1]
    if mine.size == 0:
        return 0.0
    flagged = len(scores) - np.searchsorted(np.sort(scores), mine, side="left")
    hits = len(mine) - np.searchsorted(np.sort(mine), mine, side="left")
    return float(np.mean(hits / flagged))
