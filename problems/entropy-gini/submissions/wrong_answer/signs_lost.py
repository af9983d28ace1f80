"""You take labels without their signs. They are names: -3 is another label than 3."""
# Breaks: They may be negative

import numpy as np


def impurity(y, kind):
    if len(y) == 0:
        return 0.0
    labels = np.abs(y) if y.dtype.kind == "i" else y
    p = np.unique(labels, return_counts=True)[1] / len(y)
    return float(1 - np.sum(p**2) if kind == "gini" else np.sum(p * np.log2(1 / p)))
