"""You look for neighbours among the first two hundred rows only."""
# Breaks: are the $k$ *other* rows at the smallest Euclidean distance

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    distances[:, 200:] = np.inf
    neighbours = distances.argsort(kind="stable")
    other = X[neighbours[base, pick]]
    return X[base] + lam[:, None] * (other - X[base])
