"""You compute the variance as the mean of squares minus the square of the mean. Far from zero these
are nearly equal and their digits cancel: subtract the mean first, or call `std`."""
# Breaks: A column may have a mean of $10^6$ and a deviation of 1.

import numpy as np


def fit_standardize(X_train, X_test):
    mean = X_train.mean(axis=0)
    squares = np.mean(X_train.astype(float) ** 2, axis=0)
    deviation = np.sqrt(np.maximum(squares - mean**2, 0.0))
    constant = X_train.min(axis=0) == X_train.max(axis=0)
    deviation = np.where(constant, 1.0, deviation)
    with np.errstate(all="ignore"):
        return (X_train - mean) / deviation, (X_test - mean) / deviation
