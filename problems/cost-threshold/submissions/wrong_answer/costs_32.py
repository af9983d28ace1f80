"""You keep costs in 32 bits. They may be larger."""
# Breaks: All sums are exact.

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    values, group = np.unique(-p, return_inverse=True)
    changes = np.bincount(group, weights=np.where(y_true == 1, -(cost_fn % 2**31), cost_fp % 2**31))
    costs = np.concatenate([[0.0], np.cumsum(changes)])
    thresholds = np.concatenate([[np.inf], -values])
    return float(thresholds[np.argmin(costs)])
