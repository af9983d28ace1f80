"""The covariance matrix one product at a time."""
# Breaks: $n$ goes up to 20,000 with $d = 20$

import numpy as np


def pca(X, k):
    n, d = X.shape
    mean = X.mean(axis=0)
    S = np.zeros((d, d))
    for i in range(n):
        for a in range(d):
            for b in range(d):
                S[a, b] += (X[i, a] - mean[a]) * (X[i, b] - mean[b])
    values, vectors = np.linalg.eigh(S / (n - 1))
    components = vectors[:, ::-1].T[:k]
    return components, values[::-1][:k], (X - mean) @ components.T
