"""You take the middle of the sorted column, gaps and all. They stand at its end: count the known
values only."""
# Breaks: the median of the values that are known

import warnings

import numpy as np


def impute_median(X_train, X_test):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        n = len(X_train)
        ascending = np.sort(X_train, axis=0)
        medians = 0.5 * ascending[(n - 1) // 2] + 0.5 * ascending[n // 2]
    medians = np.where(np.isnan(medians), 0.0, medians)
    train = np.where(np.isnan(X_train), medians, X_train)
    test = np.where(np.isnan(X_test), medians, X_test)
    return train, test
