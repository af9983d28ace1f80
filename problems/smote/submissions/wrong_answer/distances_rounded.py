"""You round the distances, so that different ones become equal."""
# Breaks: Of equal distances the lower row number comes first.

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2).astype(np.float32)
    np.fill_diagonal(distances, np.inf)
    neighbours = distances.argsort(kind="stable")
    other = X[neighbours[base, pick]]
    return X[base] + lam[:, None] * (other - X[base])
