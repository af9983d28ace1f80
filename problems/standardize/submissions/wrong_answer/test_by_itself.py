"""You standardise the test rows by their own means and deviations. Use those of the training rows
for both."""
# Breaks: over the $n$ **training** rows

import numpy as np


def scaled(X):
    if len(X) == 0:
        return X.astype(float)
    constant = X.min(axis=0) == X.max(axis=0)
    return (X - X.mean(axis=0)) / np.where(constant, 1.0, X.std(axis=0))


def fit_standardize(X_train, X_test):
    return scaled(X_train), scaled(X_test)
