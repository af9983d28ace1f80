"""You do not subtract the column means, so the first direction points from the origin to the mean.
Centre the rows first."""
# Breaks: (x_i - \bar x)(x_i - \bar x)^\top

import numpy as np


def pca(X, k):
    values, vectors = np.linalg.eigh(X.T @ X / (len(X) - 1))
    components = vectors[:, ::-1].T[:k]
    return components, values[::-1][:k], X @ components.T
