"""You round the values that are known. Everything stays as it was but the gaps."""
# Breaks: everything else as it was

import numpy as np


def impute_median(X_train, X_test):
    medians = np.zeros(X_train.shape[1])
    for j, column in enumerate(X_train.T):
        known = column[~np.isnan(column)]
        if len(known) > 0:
            medians[j] = np.median(known)
    return tuple(np.where(np.isnan(X), medians, np.round(X, 8)) for X in (X_train, X_test))
