"""Your sort does not keep equal distances in order: use kind="stable"."""
# Breaks: the lower row number comes first

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = np.argsort(distances, axis=1, kind="heapsort")
    other = X[neighbours[base, pick]]
    return X[base] + lam[:, None] * (other - X[base])
