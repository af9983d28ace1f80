"""You try a fixed grid of thresholds. Return one of the values in `p`, or inf; the scores may lie between two points of the grid."""
# Breaks: Return the threshold of least cost among the values in `p` and `float("inf")`.

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    thresholds = np.append(np.linspace(0, 1, 101), np.inf)
    honest, fraud = np.sort(p[y_true == 0]), np.sort(p[y_true == 1])
    false_alarms = len(honest) - np.searchsorted(honest, thresholds)
    missed = np.searchsorted(fraud, thresholds)
    costs = cost_fp * false_alarms + cost_fn * missed
    return thresholds[np.flatnonzero(costs == costs.min())[-1]]
