"""You take a column for constant where its first, middle and last value agree. All training values
have to be equal."""
# Breaks: Where all training values of a column are equal

import numpy as np


def fit_standardize(X_train, X_test):
    A, B = X_train.astype(float), X_test.astype(float)
    const = (A[0] == A[-1]) & (A[0] == A[len(A) // 2])
    m = np.where(const, A[0], A.mean(0))
    s = np.where(const, 1.0, np.sqrt(((A - m) ** 2).mean(0)))
    return (A - m) / s, (B - m) / s
