"""You return the new rows sorted by their base. They come in the order of `base`."""
# Breaks: in the order of `base`

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = np.argsort(distances, axis=1, kind="stable")
    other = X[neighbours[base, pick]]
    return (X[base] + lam[:, None] * (other - X[base]))[np.argsort(base, kind="stable")]
