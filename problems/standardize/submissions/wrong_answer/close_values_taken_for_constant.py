"""You find constant columns with `np.isclose`, which takes a million and a million and one for the
same. A column is constant only where all its values are equal."""
# Breaks: A column may have a mean of $10^6$ and a deviation of 1.

import numpy as np


def fit_standardize(X_train, X_test):
    mean = X_train.mean(axis=0)
    deviation = X_train.std(axis=0)
    constant = np.isclose(X_train.min(axis=0), X_train.max(axis=0), atol=0.0)
    deviation = np.where(constant, 1.0, deviation)
    return (X_train - mean) / deviation, (X_test - mean) / deviation
