"""You take variances below a billionth for 0. How small they may be depends on the units of `X`: only
what is negative by rounding is 0."""
# Breaks: are the **variances** along its orthonormal eigenvectors

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    variances, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    components, variances = vectors.T[::-1][:k], variances[::-1][:k]
    return components, np.where(variances < 1e-9, 0.0, variances), centred @ components.T
