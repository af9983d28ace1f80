"""You divide by n. The sample covariance has n − 1 below the line."""
# Breaks: S = \frac{1}{n - 1} \sum_{i=1}^{n}

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / len(X))
    components = vectors[:, ::-1].T[:k]
    return components, values[::-1][:k], centred @ components.T
