"""Sorts each column, gaps last, and looks at the two places in the middle."""

import numpy as np


def impute_median(X_train, X_test):
    ascending = np.sort(X_train, axis=0)
    count = np.sum(~np.isnan(X_train), axis=0)
    columns = np.arange(X_train.shape[1])
    low = ascending[np.maximum(count - 1, 0) // 2, columns]
    high = ascending[np.minimum(count // 2, len(X_train) - 1), columns]
    medians = np.where(count > 0, 0.5 * low + 0.5 * high, 0.0)
    return tuple(np.where(X != X, medians, X) for X in (X_train, X_test))
