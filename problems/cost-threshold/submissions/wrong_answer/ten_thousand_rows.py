"""You look at the first 10,000 payments. Take all."""
# Breaks: On past payments, whose truth is known, the threshold $t$ has the total cost

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    y_true, p = (y_true[:10000], p[:10000])
    values, group = np.unique(-p, return_inverse=True)
    changes = np.bincount(group, weights=np.where(y_true == 1, -cost_fn, cost_fp))
    costs = np.concatenate([[0.0], np.cumsum(changes)])
    thresholds = np.concatenate([[np.inf], -values])
    return float(thresholds[np.argmin(costs)])
