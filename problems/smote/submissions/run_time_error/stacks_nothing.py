"""Stacks a list of rows, which fails where there are none."""
# Breaks: No new rows

import numpy as np


def smote(X, base, pick, lam, k):
    distances = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = np.argsort(distances, axis=1, kind="stable")
    rows = [X[b] + s * (X[neighbours[b, q]] - X[b]) for b, q, s in zip(base, pick, lam)]
    return np.stack(rows)
