"""Your constant columns become NaN or infinite, from a division by 0. Take 1 for the deviation of a
column whose training values are all equal."""
# Breaks: there is no spread to divide by: take $\sigma_j = 1$

import numpy as np


def fit_standardize(X_train, X_test):
    mean = X_train.mean(axis=0)
    deviation = X_train.std(axis=0)
    constant = X_train.min(axis=0) == X_train.max(axis=0)
    deviation = np.where(constant, 0.0, deviation)
    with np.errstate(all="ignore"):
        return (X_train - mean) / deviation, (X_test - mean) / deviation
