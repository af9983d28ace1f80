"""Counts each row's label in the whole list: n passes over n rows."""
# Breaks: Counting again for each row is too slow.

from math import log2


def impurity(y, kind):
    labels = y.tolist()
    n = len(labels)
    shares = [sum(other == label for other in labels) / n for label in labels]
    if kind == "gini":
        return sum(1 - share for share in shares) / n if n else 0.0
    return sum(log2(1 / share) for share in shares) / n if n else 0.0
