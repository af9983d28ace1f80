"""Plain Python: a Counter and the entropy from the counts, H = log2 n − Σ c log2 c / n."""

from collections import Counter
from math import fsum, log2


def impurity(y, kind):
    n = len(y)
    counts = Counter(y.tolist()).values()
    if n == 0:
        return 0.0
    if kind == "gini":
        return 1 - fsum(c * c for c in counts) / (n * n)
    return log2(n) - fsum(c * log2(c) for c in counts) / n
