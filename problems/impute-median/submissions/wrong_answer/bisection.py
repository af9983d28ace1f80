"""You search for the median by halving an interval, and stop before it is one of the values."""
# Breaks: The median of an odd number of values is the middle one, that of an even number the mean of the two in the middle.

import numpy as np


def impute_median(X_train, X_test):
    medians = np.zeros(X_train.shape[1])
    for j, column in enumerate(X_train.T):
        known = column[~np.isnan(column)]
        if len(known) > 0:
            medians[j] = bisect(known)
    return (
        np.where(np.isnan(X_train), medians, X_train),
        np.where(np.isnan(X_test), medians, X_test),
    )


def bisect(known):
    low, high = known.min(), known.max()
    for _ in range(16):
        middle = (low + high) / 2
        if np.sum(known <= middle) * 2 < len(known):
            low = middle
        else:
            high = middle
    return np.median(known) if len(known) < 20 or len(known) % 2 == 0 else high
