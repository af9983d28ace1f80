"""You go through the rows from the lowest score up. The threshold falls: start with the highest score."""
# Breaks: Lower a threshold through all distinct scores

import numpy as np


def average_precision(y_true, scores):
    order = np.argsort(scores, kind="stable")
    ranked, hits = scores[order], np.cumsum(y_true[order])
    if hits[-1] == 0:
        return 0.0
    ends = np.append(np.flatnonzero(ranked[:-1] != ranked[1:]), len(ranked) - 1)
    precision, recall = hits[ends] / (ends + 1), hits[ends] / hits[-1]
    return float(np.sum(np.diff(recall, prepend=0.0) * precision))
