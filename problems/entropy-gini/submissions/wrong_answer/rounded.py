"""You round the result. A node that is nearly pure has a small impurity, of which few digits are left."""
# Breaks: Results may differ from ours by $10^{-9}$ of their size or by $10^{-12}$.

import numpy as np


def impurity(y, kind):
    if len(y) == 0:
        return 0.0
    p = np.unique(y, return_counts=True)[1] / len(y)
    return round(float(1 - np.sum(p**2) if kind == "gini" else np.sum(p * np.log2(1 / p))), 9)
