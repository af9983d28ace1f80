"""You look at the first rows alone. All of them make the covariance."""
# Breaks: S = \frac{1}{n - 1} \sum_{i=1}^{n} (x_i - \bar x)(x_i - \bar x)^\top

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    variances, vectors = np.linalg.eigh(np.cov(X[:1000].T).reshape(X.shape[1], -1))
    components = vectors.T[::-1][:k]
    return components, np.maximum(variances[::-1][:k], 0.0), centred @ components.T
