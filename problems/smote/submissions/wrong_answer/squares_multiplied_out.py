"""You multiply the squares out. Far from the origin the distances have lost their digits:
subtract first.
"""
# Breaks: have lost their digits there

import numpy as np


def smote(X, base, pick, lam, k):
    distances = (X**2).sum(1)[:, None] - 2 * X @ X.T + (X**2).sum(1)
    np.fill_diagonal(distances, np.inf)
    neighbours = np.argsort(distances, axis=1, kind="stable")
    other = X[neighbours[base, pick]]
    return X[base] + lam[:, None] * (other - X[base])
