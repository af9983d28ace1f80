"""You subtract the median. The covariance is about the mean of the rows."""
# Breaks: Let $\bar x$ be the mean of the $n$ rows $x_i$

import numpy as np


def pca(X, k):
    centred = X - np.median(X, axis=0)
    variances, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    components = vectors.T[::-1][:k]
    return components, np.maximum(variances[::-1][:k], 0.0), centred @ components.T
