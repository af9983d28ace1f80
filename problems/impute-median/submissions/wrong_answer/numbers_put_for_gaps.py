"""You take −999 and 9999 for gaps. They are values: only NaN is missing."""
# Breaks: A missing value is NaN.

import numpy as np


def impute_median(X_train, X_test):
    medians = np.zeros(X_train.shape[1])
    for j, column in enumerate(X_train.T):
        known = column[~np.isnan(column) & ~np.isin(column, [-999, 9999])]
        if len(known) > 0:
            medians[j] = np.median(known)
    return tuple(np.where(np.isnan(X), medians, X) for X in (X_train, X_test))
