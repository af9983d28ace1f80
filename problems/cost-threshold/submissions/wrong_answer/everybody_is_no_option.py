"""You never try the smallest value in `p`, with which everybody is flagged. That can be the cheapest when frauds are dear."""
# Breaks: and the smallest value of `p` when flagging everybody is

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    thresholds = np.append(np.unique(p)[1:], np.inf)
    honest, fraud = np.sort(p[y_true == 0]), np.sort(p[y_true == 1])
    false_alarms = len(honest) - np.searchsorted(honest, thresholds)
    missed = np.searchsorted(fraud, thresholds)
    costs = cost_fp * false_alarms + cost_fn * missed
    return thresholds[np.flatnonzero(costs == costs.min())[-1]]
