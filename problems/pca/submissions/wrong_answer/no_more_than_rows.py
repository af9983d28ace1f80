"""You return only min(n, d) components, which is all that a thin singular value decomposition
gives. Complete them to k, with variance 0."""
# Breaks: $k$ may exceed the rank of $S$, also when $d > n$

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    _, sigma, axes = np.linalg.svd(centred, full_matrices=False)
    return axes[:k], sigma[:k] ** 2 / (len(X) - 1), centred @ axes[:k].T
