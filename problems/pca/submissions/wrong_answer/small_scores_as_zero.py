"""You set small scores to 0. The rows may lie that close together: small is not zero."""
# Breaks: The **score** of row $i$ on component $j$ is $(x_i - \bar x) \cdot v_j$.

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    variances, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    components = vectors.T[::-1][:k]
    scores = centred @ components.T
    scores[np.abs(scores) < 1e-9] = 0
    return components, np.maximum(variances[::-1][:k], 0.0), scores
