"""You take every column with a small deviation for constant. Small units are no constants: all
values of the column must be equal."""
# Breaks: A column with deviation $10^{-7}$, or $10^{-20}$, is not constant

import numpy as np


def fit_standardize(X_train, X_test):
    mean = X_train.mean(axis=0)
    deviation = X_train.std(axis=0)
    constant = deviation < 1e-6
    deviation = np.where(constant, 1.0, deviation)
    return (X_train - mean) / deviation, (X_test - mean) / deviation
