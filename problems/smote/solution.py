import numpy as np


def smote(X: np.ndarray, base: np.ndarray, pick: np.ndarray, lam: np.ndarray, k: int) -> np.ndarray:
    """New rows between rows of X and their neighbours: float64 (m, d).

    The method is that of Chawla and others, "SMOTE: synthetic minority over-sampling technique"
    (2002), with its random choices given.
    """
    distances = np.linalg.norm(X[:, None] - X, axis=2)
    np.fill_diagonal(distances, np.inf)
    neighbours = distances.argsort(kind="stable")
    other = X[neighbours[base, pick]]
    return X[base] + lam[:, None] * (other - X[base])
