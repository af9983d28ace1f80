"""Your scores are divided by their standard deviation, which is whitening. A score is the centred
row times the component."""
# Breaks: $(x_i - \bar x) \cdot v_j$

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    values = np.maximum(values[::-1][:k], 0)
    components = vectors[:, ::-1].T[:k]
    return components, values, centred @ components.T / np.sqrt(np.where(values > 0, values, 1))
