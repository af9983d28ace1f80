"""You add a small number to the deviation. It bends columns in small units: add nothing, and take 1
where the column is constant."""
# Breaks: add nothing to $\sigma_j$

import numpy as np


def fit_standardize(X_train, X_test):
    mean = X_train.mean(axis=0)
    deviation = X_train.std(axis=0)
    constant = X_train.min(axis=0) == X_train.max(axis=0)
    deviation = np.where(constant, 1.0, deviation + 1e-8)
    return (X_train - mean) / deviation, (X_test - mean) / deviation
