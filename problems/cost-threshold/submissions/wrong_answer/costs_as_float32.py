"""You add up costs as float32, which has seven digits. Keep whole numbers, or float64: all sums are
exact there."""
# Breaks: All sums are exact.

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    values, group = np.unique(-p, return_inverse=True)
    changes = np.bincount(group, weights=np.where(y_true == 1, -cost_fn, cost_fp))
    costs = np.concatenate([[0.0], np.cumsum(changes)]) + cost_fn * float(y_true.sum())
    best = np.argmin(costs.astype(np.float32))
    return float(np.concatenate([[np.inf], -values])[best])
