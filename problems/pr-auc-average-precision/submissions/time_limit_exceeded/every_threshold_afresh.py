"""A pass over all rows for every threshold."""
# Breaks: Counting afresh at every threshold takes too long.

import numpy as np


def average_precision(y_true, scores):
    positives = np.sum(y_true)
    if positives == 0:
        return 0.0
    total = recall = 0.0
    for threshold in np.unique(scores)[::-1]:
        flagged = scores >= threshold
        hits = np.sum(flagged & (y_true == 1))
        total += (hits / positives - recall) * hits / np.sum(flagged)
        recall = hits / positives
    return float(total)
