"""You return the middle between two scores. It flags the same payments, but the statement asks for a value of `p` itself."""
# Breaks: Return the threshold of least cost among the values in `p` and `float("inf")`.

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    thresholds = np.append(np.unique(p), np.inf)
    honest, fraud = np.sort(p[y_true == 0]), np.sort(p[y_true == 1])
    false_alarms = len(honest) - np.searchsorted(honest, thresholds)
    missed = np.searchsorted(fraud, thresholds)
    costs = cost_fp * false_alarms + cost_fn * missed
    best = np.flatnonzero(costs == costs.min())[-1]
    return (thresholds[max(best - 1, 0)] + thresholds[best]) / 2
