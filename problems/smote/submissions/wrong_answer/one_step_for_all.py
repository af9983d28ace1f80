"""You use the first of `lam` for all new rows. Each has its own."""
# Breaks: \lambda_i

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = np.argsort(distances, axis=1, kind="stable")
    other = X[neighbours[base, pick]]
    return X[base] + lam[:1, None] * (other - X[base])
