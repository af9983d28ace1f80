"""You fill up with zero vectors beyond the rank. Every component has length 1, also where its
variance is 0."""
# Breaks: complete the orthonormal set in any way

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    _, sigma, axes = np.linalg.svd(centred, full_matrices=False)
    components, variances = np.zeros((k, X.shape[1])), np.zeros(k)
    rank = min(k, int(np.sum(sigma > 1e-12 * sigma[0])))
    components[:rank] = axes[:rank]
    variances[:rank] = sigma[:rank] ** 2 / (len(X) - 1)
    return components, variances, centred @ components.T
