"""You turn cents into euros, whose sums are rounded: eight times 0.1 is not 0.8. In whole cents all
sums are exact, and equal costs are equal."""
# Breaks: All sums are exact.
# Breaks: Where several thresholds have the same least cost, return the largest

import numpy as np


def best_threshold(y_true, p, cost_fp, cost_fn):
    order = np.argsort(-p, kind="stable")
    best, least, cost = np.inf, 0.0, 0.0
    for i, row in enumerate(order):
        cost += -cost_fn / 100 if y_true[row] == 1 else cost_fp / 100
        is_last = i + 1 == len(p) or p[order[i + 1]] != p[row]
        if is_last and cost < least:
            best, least = p[row], cost
    return float(best)
