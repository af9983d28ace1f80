"""Running sums over sorted rows, kept where the score changes."""

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    order = np.argsort(-p, kind="stable")
    ranked = p[order]
    costs = np.cumsum(np.where(y_true[order] == 1, -cost_fn, cost_fp))
    ends = np.append(np.flatnonzero(ranked[:-1] != ranked[1:]), len(p) - 1)
    best = ends[np.argmin(costs[ends])]
    return float(ranked[best]) if costs[best] < 0 else float("inf")
