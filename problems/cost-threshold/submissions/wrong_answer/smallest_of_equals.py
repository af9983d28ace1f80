"""Of thresholds with the same cost you return the smallest. The statement asks for the largest, which flags the fewest payments."""
# Breaks: Where several thresholds have the same least cost, return the largest

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    thresholds = np.append(np.unique(p), np.inf)
    honest, fraud = np.sort(p[y_true == 0]), np.sort(p[y_true == 1])
    false_alarms = len(honest) - np.searchsorted(honest, thresholds)
    missed = np.searchsorted(fraud, thresholds)
    return thresholds[np.argmin(cost_fp * false_alarms + cost_fn * missed)]
