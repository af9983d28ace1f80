"""You keep whole numbers in 32 bits, where large ones become others. Make floats of them at once."""
# Breaks: Integer input gives the same floats as the equal float arrays.

import numpy as np


def fit_standardize(X_train, X_test):
    A, B = (a.astype(np.intc).astype(float) if a.dtype.kind == "i" else a for a in (X_train, X_test))
    const = (A == A[0]).all(0)
    m = np.where(const, A[0], A.mean(0))
    s = np.where(const, 1.0, np.sqrt(((A - m) ** 2).mean(0)))
    return (A - m) / s, (B - m) / s
