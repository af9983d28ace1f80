"""You count neighbours from 1. Number 0 is the nearest."""
# Breaks: where 0 is the nearest

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = np.argsort(distances, axis=1, kind="stable")
    other = X[neighbours[base, np.minimum(pick + 1, len(X) - 1)]]
    return X[base] + lam[:, None] * (other - X[base])
