"""Your components are multiplied by the standard deviation along them: those are called loadings.
A component has length 1."""
# Breaks: one component per **row**, of length 1

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    values = np.maximum(values, 0)
    components = (vectors * np.sqrt(values))[:, ::-1].T[:k]
    return components, values[::-1][:k], centred @ components.T
