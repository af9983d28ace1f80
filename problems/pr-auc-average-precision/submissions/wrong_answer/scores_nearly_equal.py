"""You take scores for equal that differ in their last digits. Only those that are exactly equal pass
the threshold together."""
# Breaks: Scores are equal only when they are exactly equal.

import numpy as np


def average_precision(y_true, scores):
    if not np.any(y_true == 1):
        return 0.0
    order = np.argsort(-scores, kind="stable")
    hits, scores = np.cumsum(y_true[order] == 1), scores[order]
    ends = np.append(~np.isclose(scores[1:], scores[:-1], rtol=1e-14, atol=0.0), True)
    hits, flagged = hits[ends], np.flatnonzero(ends) + 1
    return float(np.sum(np.diff(hits, prepend=0) * hits / flagged) / hits[-1])
