"""You sort with `np.argsort` as it is, which may change the order of equal labels. Write
`kind="stable"`."""
# Breaks: and within a class its rows in order of their row number

import numpy as np


def stratified_kfold(y, k):
    fold = np.empty(len(y), dtype=int)
    fold[np.argsort(y)] = np.arange(len(y)) % k
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
