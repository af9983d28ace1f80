"""You take a deviation below 1e-10 for that of a constant column. However small the units are: a
column is constant only where all its values are equal."""
# Breaks: A column with deviation $10^{-7}$, or $10^{-20}$, is not constant

import numpy as np


def fit_standardize(X_train, X_test):
    mean = X_train.mean(axis=0)
    deviation = X_train.std(axis=0)
    deviation = np.where((deviation < 1e-10) | (np.ptp(X_train, axis=0) == 0), 1.0, deviation)
    return (X_train - mean) / deviation, (X_test - mean) / deviation
