"""You try the first thousand thresholds. Every probability in `p` may be the best."""
# Breaks: each probability that occurs in `p`, and $\infty$

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    values, group = np.unique(-p, return_inverse=True)
    changes = np.bincount(group, weights=np.where(y_true == 1, -cost_fn, cost_fp))
    costs = np.concatenate([[0.0], np.cumsum(changes)])
    costs[1001:] = np.inf
    thresholds = np.concatenate([[np.inf], -values])
    return float(thresholds[np.argmin(costs)])
