"""Plain Python: one dictionary of bins."""

from collections import defaultdict
from math import fsum


def brier_and_ece(y_true, p, bins=10):
    rows = list(zip(y_true.tolist(), p.tolist()))
    members = defaultdict(list)
    for label, forecast in rows:
        members[min(int(forecast * bins), bins - 1)].append((label, forecast))
    ece = 0.0
    for group in members.values():
        share = sum(label for label, _ in group) / len(group)
        mean = fsum(forecast for _, forecast in group) / len(group)
        ece += len(group) / len(rows) * abs(mean - share)
    return fsum((forecast - label) ** 2 for label, forecast in rows) / len(rows), ece
