"""You take the k smallest variances: `np.linalg.eigh` sorts in ascending order. Turn its result
round."""
# Breaks: the largest variance first

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    components = vectors.T[:k]
    return components, values[:k], centred @ components.T
