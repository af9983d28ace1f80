import numpy as np


def pca(X: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Principal components from the eigenvectors of the sample covariance matrix.

    Pearson, "On lines and planes of closest fit to systems of points in space" (1901); Jolliffe,
    "Principal Component Analysis", chapters 1 and 3.
    """
    centred = X - X.mean(axis=0)
    covariance = centred.T @ centred / (len(X) - 1)
    # Ascending, and one eigenvector per column; all d of them, whatever the rank.
    variances, vectors = np.linalg.eigh(covariance)
    components = vectors.T[::-1][:k]
    # A variance of 0 may come out as -1e-17.
    return components, np.maximum(variances[::-1][:k], 0.0), centred @ components.T
