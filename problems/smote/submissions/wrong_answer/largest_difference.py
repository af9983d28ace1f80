"""You take the largest difference of a coordinate. The distance is Euclidean."""
# Breaks: Euclidean distance

import numpy as np


def smote(X, base, pick, lam, k):
    distances = np.abs(X[:, None] - X).max(axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = np.argsort(distances, axis=1, kind="stable")
    other = X[neighbours[base, pick]]
    return X[base] + lam[:, None] * (other - X[base])
