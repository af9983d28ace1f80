"""You work with float32, which has seven digits. Shapes and values are float64."""
# Breaks: Shapes `(n, d)` and `(m, d)`, float64.

import numpy as np


def impute_median(X_train, X_test):
    X_train, X_test = X_train.astype(np.float32), X_test.astype(np.float32)
    medians = np.zeros(X_train.shape[1])
    for j, column in enumerate(X_train.T):
        known = column[~np.isnan(column)]
        if len(known) > 0:
            medians[j] = np.median(known)
    return tuple(np.where(np.isnan(X), medians, X).astype(np.float64) for X in (X_train, X_test))
