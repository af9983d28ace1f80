"""You call a node pure when nearly all of its rows have one label. It is pure when all have."""
# Breaks: **A pure node.** One label only: `0.0` for both kinds.

import numpy as np


def impurity(y, kind):
    p = np.unique(y, return_counts=True)[1] / max(len(y), 1)
    if len(y) == 0 or p.max() > 0.9999:
        return 0.0
    return float(1 - np.sum(p**2) if kind == "gini" else np.sum(p * np.log2(1 / p)))
