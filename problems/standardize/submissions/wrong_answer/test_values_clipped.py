"""You cut test values off at three deviations. Nothing is cut off: a test value may lie far outside
of what training has seen."""
# Breaks: becomes $(x - \mu_j)/\sigma_j$

import numpy as np


def fit_standardize(X_train, X_test):
    mean = X_train.mean(axis=0)
    deviation = X_train.std(axis=0)
    constant = X_train.min(axis=0) == X_train.max(axis=0)
    deviation = np.where(constant, 1.0, deviation)
    return (X_train - mean) / deviation, np.clip((X_test - mean) / deviation, -3.0, 3.0)
