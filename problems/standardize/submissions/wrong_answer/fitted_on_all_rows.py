"""You compute means and deviations over training and test rows together. The test rows leak into
training that way: use the training rows only."""
# Breaks: over the $n$ **training** rows

import numpy as np


def fit_standardize(X_train, X_test):
    rows = np.concatenate([X_train, X_test])
    mean = rows.mean(axis=0)
    deviation = rows.std(axis=0)
    constant = rows.min(axis=0) == rows.max(axis=0)
    deviation = np.where(constant, 1.0, deviation)
    return (X_train - mean) / deviation, (X_test - mean) / deviation
