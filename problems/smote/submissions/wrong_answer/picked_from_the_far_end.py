"""You count neighbours from the farthest of the k. Number 0 is the nearest."""
# Breaks: the nearest first

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = np.argsort(distances, axis=1, kind="stable")
    other = X[neighbours[base, k - 1 - pick]]
    return X[base] + lam[:, None] * (other - X[base])
