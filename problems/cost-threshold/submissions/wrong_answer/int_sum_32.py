"""You add up costs in 32 bits, and the sums overflow."""
# Breaks: All sums are exact.

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    values, group = np.unique(-p, return_inverse=True)
    changes = np.bincount(group, weights=np.where(y_true == 1, -cost_fn, cost_fp))
    costs = np.concatenate([[0.0], np.cumsum(changes.astype(np.int64)).astype(np.int32)])
    thresholds = np.concatenate([[np.inf], -values])
    return float(thresholds[np.argmin(costs)])
