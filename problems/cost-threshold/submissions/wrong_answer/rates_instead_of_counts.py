"""You weight the false positive rate and the false negative rate, which counts each fraud as if there were as many frauds as honest payments. Costs belong to counts."""
# Breaks: c_{FP} \cdot \#\{i : y_i = 0,\; p_i \ge t\}
# Breaks: c_{FN} \cdot \#\{i : y_i = 1,\; p_i < t\}

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    thresholds = np.append(np.unique(p), np.inf)
    honest, fraud = np.sort(p[y_true == 0]), np.sort(p[y_true == 1])
    false_alarms = (len(honest) - np.searchsorted(honest, thresholds)) / max(len(honest), 1)
    missed = np.searchsorted(fraud, thresholds) / max(len(fraud), 1)
    costs = np.round(cost_fp * false_alarms + cost_fn * missed, 9)
    return thresholds[np.flatnonzero(costs == costs.min())[-1]]
