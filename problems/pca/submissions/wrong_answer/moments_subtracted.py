"""You subtract the products of the means from the mean products. Far from zero almost all digits
cancel: subtract the means from the rows first."""
# Breaks: Column means may be a million times the spread.

import numpy as np


def pca(X, k):
    n = len(X)
    mean = X.mean(axis=0)
    S = (X.T @ X / n - np.outer(mean, mean)) * n / (n - 1)
    values, vectors = np.linalg.eigh(S)
    components = vectors[:, ::-1].T[:k]
    return components, values[::-1][:k], (X - mean) @ components.T
