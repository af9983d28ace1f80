"""You return singular values as variances. Square them and divide by n − 1."""
# Breaks: are the **variances** along its orthonormal eigenvectors

import numpy as np


def pca(X, k):
    d = X.shape[1]
    centred = X - X.mean(axis=0)
    _, sigma, axes = np.linalg.svd(np.linalg.qr(centred, mode="r"), full_matrices=True)
    sigma = np.concatenate([sigma, np.zeros(d - len(sigma))])
    return axes[:k], sigma[:k], centred @ axes[:k].T
