"""Of equal distances you take the higher row number first."""
# Breaks: the lower row number comes first

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = len(X) - 1 - np.argsort(distances[:, ::-1], axis=1, kind="stable")
    other = X[neighbours[base, pick]]
    return X[base] + lam[:, None] * (other - X[base])
