"""You join the points of the curve by straight lines. Precision between two thresholds does not lie on them: take steps, with the precision at the end of each."""
# Breaks: Steps are not joined by slanted lines

import numpy as np


def average_precision(y_true, scores):
    order = np.argsort(-scores, kind="stable")
    ranked, hits = scores[order], np.cumsum(y_true[order])
    if hits[-1] == 0:
        return 0.0
    ends = np.append(np.flatnonzero(ranked[:-1] != ranked[1:]), len(ranked) - 1)
    precision, recall = hits[ends] / (ends + 1), hits[ends] / hits[-1]
    heights = (precision + np.append(1.0, precision[:-1])) / 2
    return float(np.sum(np.diff(recall, prepend=0.0) * heights))
