"""You compare the variance with a small number. The square of a deviation of 10⁻³⁰ is far smaller:
see whether all values are equal."""
# Breaks: is not constant and is standardised as any other

import numpy as np


def fit_standardize(X_train, X_test):
    A, B = X_train.astype(float), X_test.astype(float)
    const = (A == A[0]).all(0)
    m = np.where(const, A[0], A.mean(0))
    s = np.where(const | (((A - m) ** 2).mean(0) < 1e-50), 1.0, np.sqrt(((A - m) ** 2).mean(0)))
    return (A - m) / s, (B - m) / s
