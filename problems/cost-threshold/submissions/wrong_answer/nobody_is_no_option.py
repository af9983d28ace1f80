"""You try only the values in `p`, so at least one payment is always flagged. Flagging nobody, a threshold of inf, may be cheaper."""
# Breaks: The answer is `inf` when flagging nobody is cheapest

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    thresholds = np.unique(p)
    honest, fraud = np.sort(p[y_true == 0]), np.sort(p[y_true == 1])
    false_alarms = len(honest) - np.searchsorted(honest, thresholds)
    missed = np.searchsorted(fraud, thresholds)
    costs = cost_fp * false_alarms + cost_fn * missed
    return thresholds[np.flatnonzero(costs == costs.min())[-1]]
