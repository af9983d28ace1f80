"""You return the old rows, too. Return the new ones alone."""
# Breaks: Return the new rows alone

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = np.argsort(distances, axis=1, kind="stable")
    other = X[neighbours[base, pick]]
    return np.vstack([X, X[base] + lam[:, None] * (other - X[base])])
