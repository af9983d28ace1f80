"""You return float32. The new rows are float64."""
# Breaks: float64 of shape `(m, d)`

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = np.argsort(distances, axis=1, kind="stable")
    other = X[neighbours[base, pick]]
    return (X[base] + lam[:, None] * (other - X[base])).astype(np.float32).astype(np.float64)
