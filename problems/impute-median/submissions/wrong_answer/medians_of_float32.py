"""Your medians have the digits of float32. They are float64."""
# Breaks: Shapes `(n, d)` and `(m, d)`, float64.

import numpy as np


def impute_median(X_train, X_test):
    medians = np.zeros(X_train.shape[1], dtype=np.float32)
    for j, column in enumerate(X_train.T):
        known = column[~np.isnan(column)]
        if len(known) > 0:
            medians[j] = np.median(known)
    return tuple(np.where(np.isnan(X), medians, X) for X in (X_train, X_test))
