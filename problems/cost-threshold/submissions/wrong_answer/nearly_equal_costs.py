"""You take costs for equal that are nearly so. They are whole numbers of cents: compare
them exactly."""
# Breaks: All sums are exact.

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    thresholds = np.append(-np.inf, np.unique(-p))
    order = np.argsort(-p, kind="stable")
    false_alarms = np.append(0, np.cumsum(y_true[order] == 0))
    caught = np.append(0, np.cumsum(y_true[order] == 1))
    flagged = np.searchsorted(-p[order], thresholds, side="right")
    costs = cost_fp * false_alarms[flagged] + cost_fn * (caught[-1] - caught[flagged])
    return float(-thresholds[np.flatnonzero(np.isclose(costs, costs.min()))[0]])
