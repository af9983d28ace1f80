"""You take a deviation below the rounding unit of floats, 2.2e-16, for that of a constant column.
That unit belongs to numbers around 1: in small units it is large. Compare the values themselves."""
# Breaks: A column with deviation $10^{-7}$, or $10^{-20}$, is not constant

import numpy as np


def fit_standardize(X_train, X_test):
    mean = X_train.mean(axis=0)
    deviation = X_train.std(axis=0)
    constant = (deviation < np.finfo(float).eps) | (X_train.min(axis=0) == X_train.max(axis=0))
    deviation = np.where(constant, 1.0, deviation)
    return (X_train - mean) / deviation, (X_test - mean) / deviation
