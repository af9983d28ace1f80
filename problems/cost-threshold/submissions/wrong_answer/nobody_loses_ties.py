"""Where flagging nobody costs as much as your best threshold, you still flag. inf is the larger threshold and wins the tie."""
# Breaks: Where several thresholds have the same least cost, return the largest

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    thresholds = np.append(np.unique(p), np.inf)
    honest, fraud = np.sort(p[y_true == 0]), np.sort(p[y_true == 1])
    false_alarms = len(honest) - np.searchsorted(honest, thresholds)
    missed = np.searchsorted(fraud, thresholds)
    costs = cost_fp * false_alarms + cost_fn * missed
    cheapest = np.flatnonzero(costs[:-1] == costs[:-1].min())[-1]
    return thresholds[cheapest] if costs[cheapest] <= costs[-1] else np.inf
