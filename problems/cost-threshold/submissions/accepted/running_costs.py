"""Plain Python: sort, walk down in groups, remember the cheapest so far."""

import math
from itertools import groupby


def best_threshold(y_true, p, cost_fp, cost_fn):
    rows = sorted(zip(p.tolist(), y_true.tolist()), reverse=True)
    cost = cost_fn * sum(y for _, y in rows)
    cheapest, best = cost, math.inf
    for value, group in groupby(rows, key=lambda row: row[0]):
        for _, fraud in group:
            cost += -cost_fn if fraud else cost_fp
        if cost < cheapest:
            cheapest, best = cost, value
    return best
