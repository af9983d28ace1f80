"""You round the last digits of the probabilities away, which puts payments together that differ.
Only those with the same `p` are flagged together."""
# Breaks: Payments with the same $p_i$ are flagged together or not at all.

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    thresholds = np.append(-np.inf, np.unique(np.round(-p, 15)))
    order = np.argsort(-p, kind="stable")
    false_alarms = np.append(0, np.cumsum(y_true[order] == 0))
    caught = np.append(0, np.cumsum(y_true[order] == 1))
    flagged = np.searchsorted(np.round(-p[order], 15), thresholds, side="right")
    costs = cost_fp * false_alarms[flagged] + cost_fn * (caught[-1] - caught[flagged])
    return float(-thresholds[np.argmin(costs)])
