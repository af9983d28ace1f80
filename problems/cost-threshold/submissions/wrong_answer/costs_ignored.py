"""You minimise the number of errors, as if both kinds cost the same. Multiply each count by its cost."""
# Breaks: c_{FP} \cdot \#\{i : y_i = 0,\; p_i \ge t\}
# Breaks: c_{FN} \cdot \#\{i : y_i = 1,\; p_i < t\}

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    thresholds = np.append(np.unique(p), np.inf)
    honest, fraud = np.sort(p[y_true == 0]), np.sort(p[y_true == 1])
    errors = len(honest) - np.searchsorted(honest, thresholds) + np.searchsorted(fraud, thresholds)
    return thresholds[np.flatnonzero(errors == errors.min())[-1]]
