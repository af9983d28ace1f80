"""You repeat a hundred power steps, which is too few where two variances are close. Let
`np.linalg.eigh` or a singular value decomposition find the components."""
# Breaks: We check the defining properties, not particular vectors

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    covariance = centred.T @ centred / (len(X) - 1)
    vectors = np.linalg.qr(np.random.default_rng(0).normal(size=covariance.shape))[0]
    for _ in range(100):
        vectors = np.linalg.qr(covariance @ vectors)[0]
    variances = np.einsum("ij,ij->j", vectors, covariance @ vectors)
    order = np.argsort(-variances)[:k]
    return vectors[:, order].T, variances[order], centred @ vectors[:, order]
