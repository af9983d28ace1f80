"""You replace each precision by the largest one at an equal or higher recall, as interpolated average precision does. Here each step has its own precision."""
# Breaks: \mathrm{AP} = \sum_{k=1}^{m} (R_k - R_{k-1})\, P_k

import numpy as np


def average_precision(y_true, scores):
    order = np.argsort(-scores, kind="stable")
    ranked, hits = scores[order], np.cumsum(y_true[order])
    if hits[-1] == 0:
        return 0.0
    ends = np.append(np.flatnonzero(ranked[:-1] != ranked[1:]), len(ranked) - 1)
    precision, recall = hits[ends] / (ends + 1), hits[ends] / hits[-1]
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    return float(np.sum(np.diff(recall, prepend=0.0) * envelope))
