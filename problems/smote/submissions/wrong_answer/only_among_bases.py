"""You look for neighbours only among rows that are a base. All rows of the class count."""
# Breaks: other* rows

import numpy as np


def smote(X, base, pick, lam, k):
    rows = np.unique(base) if len(np.unique(base)) > k else np.arange(len(X))
    some = X[rows]
    distances = ((X[:, None] - some) ** 2).sum(axis=2)
    distances[rows, np.arange(len(rows))] = np.inf
    neighbours = rows[np.argsort(distances, axis=1, kind="stable")]
    return X[base] + lam[:, None] * (X[neighbours[base, pick]] - X[base])
