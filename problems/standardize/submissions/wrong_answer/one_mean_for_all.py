"""You take one mean and one deviation for the whole array. Each column has its own: pass
`axis=0`."""
# Breaks: the mean and the standard deviation of column $j$

import numpy as np


def fit_standardize(X_train, X_test):
    mean = X_train.mean()
    deviation = X_train.std()
    constant = X_train.min(axis=0) == X_train.max(axis=0)
    deviation = np.where(constant, 1.0, deviation)
    return (X_train - mean) / deviation, (X_test - mean) / deviation
