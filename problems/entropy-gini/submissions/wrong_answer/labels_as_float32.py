"""You turn labels into float32, in which large neighbours are the same number. Labels are names:
only equal ones belong together."""
# Breaks: be as large as $10^{12}$

import numpy as np


def impurity(y, kind):
    if y.dtype.kind == "i":
        y = y.astype(np.float32)
    counts = np.unique(y, return_counts=True)[1]
    shares = counts / max(len(y), 1)
    if kind == "gini":
        return float(np.sum(shares * (1 - shares)))
    return float(np.sum(shares * np.log2(1 / shares)))
