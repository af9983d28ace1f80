"""You return one component per column. The shape is (k, d): one component per row."""
# Breaks: `components` has the shape `(k, d)`: one component per **row**

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    components = vectors[:, ::-1][:, :k]
    return components, values[::-1][:k], centred @ components
