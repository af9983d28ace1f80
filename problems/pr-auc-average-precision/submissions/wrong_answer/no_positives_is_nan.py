"""You get nan where there are no positives, from 0/0 in the recall. The statement asks for 0.0; look at the count before you divide."""
# Breaks: With no positive row, recall is 0/0; return `0.0`.

import numpy as np


def average_precision(y_true, scores):
    order = np.argsort(-scores, kind="stable")
    ranked, hits = scores[order], np.cumsum(y_true[order])
    ends = np.append(np.flatnonzero(ranked[:-1] != ranked[1:]), len(ranked) - 1)
    with np.errstate(invalid="ignore"):
        precision, recall = hits[ends] / (ends + 1), hits[ends] / hits[-1]
    return float(np.sum(np.diff(recall, prepend=0.0) * precision))
