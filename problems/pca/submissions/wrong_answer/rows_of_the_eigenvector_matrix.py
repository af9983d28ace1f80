"""You pick rows of the matrix that `np.linalg.eigh` returns. Its columns are the eigenvectors."""
# Breaks: orthonormal eigenvectors $v_1, \dots, v_d$, the **principal components**

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    components = vectors[np.argsort(values)[::-1][:k]]
    return components, values[::-1][:k], centred @ components.T
