"""Plain Python with bisect and a counter."""

import math
from bisect import bisect_right
from collections import Counter


def psi(expected, actual, bins=10):
    ordered = sorted(expected.tolist())
    edges = [ordered[b * len(ordered) // bins] for b in range(1, bins)]
    total = 0.0
    before, now = (Counter(bisect_right(edges, x) for x in values) for values in (expected, actual))
    for b in range(bins):
        p = max(before[b] / len(expected), 1e-4)
        q = max(now[b] / len(actual), 1e-4)
        total += (q - p) * math.log(q / p)
    return total
