"""Singular value decomposition of the centred rows, after a QR step that makes them few."""

import numpy as np


def pca(X, k):
    n, d = X.shape
    centred = X - X.mean(axis=0)
    small = np.linalg.qr(centred, mode="r")
    _, sigma, axes = np.linalg.svd(small, full_matrices=True)
    variances = np.zeros(d)
    variances[: len(sigma)] = sigma**2 / (n - 1)
    axes = axes[:k]
    return axes, variances[:k], centred.dot(axes.T)
