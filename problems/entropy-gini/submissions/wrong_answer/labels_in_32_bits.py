"""You store labels in 32 bits, and labels that differ by 2³² become one. Compare them as they
are."""
# Breaks: be as large as $10^{12}$

import numpy as np


def impurity(y, kind):
    if y.dtype.kind == "i":
        y = y.astype(np.int32)
    p = np.unique(y, return_counts=True)[1] / max(len(y), 1)
    if kind == "gini":
        return float(1 - np.sum(p**2)) if len(y) else 0.0
    return float(np.sum(p * np.log2(1 / p)))
