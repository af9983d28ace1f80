"""The ROC curve itself, one point per distinct score, and the trapezoids under it."""

import numpy as np


def roc_auc(y_true, scores):
    order = np.argsort(-scores)
    ranked, hits = scores[order], (y_true[order] == 1).astype(float)
    if hits.all() or not hits.any():
        return float("nan")
    ends = np.append(np.flatnonzero(np.diff(ranked)), len(ranked) - 1)
    rises = np.append(0.0, np.cumsum(hits)[ends])
    steps = np.append(0.0, np.cumsum(1 - hits)[ends])
    area = np.sum(np.diff(steps) * (rises[1:] + rises[:-1]) / 2)
    return float(area / rises[-1] / steps[-1])
