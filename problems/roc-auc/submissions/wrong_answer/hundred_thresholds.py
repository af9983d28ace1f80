"""You draw the curve on a grid of thresholds, so rows between two of them are treated as ties. Every distinct score is a threshold."""
# Breaks: the true positive rate drawn against the false positive rate over all thresholds

import numpy as np


def roc_auc(y_true, scores):
    actual = y_true == 1
    if actual.all() or not actual.any():
        return np.nan
    grid = np.linspace(scores.max(), scores.min(), 101)
    rises = np.array([0.0, *(np.mean(scores[actual] >= t) for t in grid)])
    steps = np.array([0.0, *(np.mean(scores[~actual] >= t) for t in grid)])
    return float(np.sum(np.diff(steps) * (rises[1:] + rises[:-1]) / 2))
