"""You divide each column by its standard deviation, so you find the components of the correlation
matrix. Only subtract the means."""
# Breaks: Columns are not divided by their standard deviations.

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    spread = centred.std(axis=0, ddof=1)
    centred = centred / np.where(spread > 0, spread, 1)
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    components = vectors[:, ::-1].T[:k]
    return components, values[::-1][:k], centred @ components.T
