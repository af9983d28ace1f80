"""You start from the neighbour: lam = 0 is the row itself."""
# Breaks: and lies at

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = np.argsort(distances, axis=1, kind="stable")
    other = X[neighbours[base, pick]]
    return other + lam[:, None] * (X[base] - other)
