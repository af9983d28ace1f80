"""You look at the fifty most frequent labels. There may be as many labels as rows, and all count."""
# Breaks: $k$ may be as large as $n$

from collections import Counter

import numpy as np


def impurity(y, kind):
    if len(y) == 0:
        return 0.0
    p = np.array([count for _, count in Counter(y.tolist()).most_common(50)]) / len(y)
    return float(1 - np.sum(p**2) if kind == "gini" else np.sum(p * np.log2(1 / p)))
