"""You keep the order in which `np.linalg.eig` happens to give the eigenvalues. Sort them, the largest
first."""
# Breaks: the largest variance first

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    values, vectors = np.linalg.eig(centred.T @ centred / (len(X) - 1))
    components = vectors.real.T[:k]
    return components, values.real[:k], centred @ components.T
