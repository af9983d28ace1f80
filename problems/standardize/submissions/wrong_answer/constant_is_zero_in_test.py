"""You set a column that is constant in training to 0 in the test rows too. A test value x becomes x
minus the mean there."""
# Breaks: a test value $x$ becomes $x - \mu_j$

import numpy as np


def fit_standardize(X_train, X_test):
    mean = X_train.mean(axis=0)
    deviation = X_train.std(axis=0)
    constant = X_train.min(axis=0) == X_train.max(axis=0)
    deviation = np.where(constant, 1.0, deviation)
    test = (X_test - mean) / deviation
    test[:, constant] = 0.0
    return (X_train - mean) / deviation, test
