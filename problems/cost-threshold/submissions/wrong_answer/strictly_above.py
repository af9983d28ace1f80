"""You flag where p > t, so your threshold lies one score too low for the rule p >= t. A payment exactly at the threshold is flagged."""
# Breaks: A payment is **flagged** when $p_i \ge t$.

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    thresholds = np.append(np.unique(p), np.inf)
    honest, fraud = np.sort(p[y_true == 0]), np.sort(p[y_true == 1])
    false_alarms = len(honest) - np.searchsorted(honest, thresholds, side="right")
    missed = np.searchsorted(fraud, thresholds, side="right")
    costs = cost_fp * false_alarms + cost_fn * missed
    return thresholds[np.flatnonzero(costs == costs.min())[-1]]
