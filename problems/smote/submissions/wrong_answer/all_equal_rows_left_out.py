"""You leave out every row at distance 0. Another row with the same values is a neighbour."""
# Breaks: is a neighbour at distance 0

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2)
    distances[distances == 0] = np.inf
    neighbours = np.argsort(distances, axis=1, kind="stable")
    other = X[neighbours[base, pick]]
    return X[base] + lam[:, None] * (other - X[base])
