"""You look at the first rows alone to see whether a column is constant. All training values have
to be equal."""
# Breaks: Where all training values of a column are equal

import numpy as np


def fit_standardize(X_train, X_test):
    A, B = X_train.astype(float), X_test.astype(float)
    const = (A[:1000] == A[0]).all(0)
    m = np.where(const, A[0], A.mean(0))
    s = np.where(const, 1.0, np.sqrt(((A - m) ** 2).mean(0)))
    return (A - m) / s, (B - m) / s
