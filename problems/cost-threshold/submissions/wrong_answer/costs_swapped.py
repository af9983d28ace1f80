"""You have the two costs the wrong way round. `cost_fp` is paid for each honest payment that is flagged, `cost_fn` for each fraud that is not."""
# Breaks: c_{FP} \cdot \#\{i : y_i = 0,\; p_i \ge t\}
# Breaks: c_{FN} \cdot \#\{i : y_i = 1,\; p_i < t\}

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    thresholds = np.append(np.unique(p), np.inf)
    honest, fraud = np.sort(p[y_true == 0]), np.sort(p[y_true == 1])
    false_alarms = len(honest) - np.searchsorted(honest, thresholds)
    missed = np.searchsorted(fraud, thresholds)
    costs = cost_fn * false_alarms + cost_fp * missed
    return thresholds[np.flatnonzero(costs == costs.min())[-1]]
