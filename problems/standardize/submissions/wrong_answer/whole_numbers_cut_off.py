"""Your result keeps the integer dtype of the input, which cuts fractions off. Write into float64
arrays."""
# Breaks: Integer input gives the same floats as the equal float arrays.

import numpy as np


def fit_standardize(X_train, X_test):
    mean = X_train.mean(axis=0)
    deviation = X_train.std(axis=0)
    constant = X_train.min(axis=0) == X_train.max(axis=0)
    deviation = np.where(constant, 1.0, deviation)
    train, test = np.empty_like(X_train), np.empty_like(X_test)
    train[:] = (X_train - mean) / deviation
    test[:] = (X_test - mean) / deviation
    return train.astype(float), test.astype(float)
