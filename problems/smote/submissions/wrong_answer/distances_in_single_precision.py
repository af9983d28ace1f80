"""You compute distances in float32. Rows far from the origin are all equal there."""
# Breaks: Rows may lie around

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None].astype(np.float32) - X.astype(np.float32)) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = np.argsort(distances, axis=1, kind="stable")
    other = X[neighbours[base, pick]]
    return X[base] + lam[:, None] * (other - X[base])
