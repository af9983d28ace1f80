import numpy as np


def knn(X_train: np.ndarray, y_train: np.ndarray, X: np.ndarray, k: int) -> np.ndarray:
    """Classify rows by a majority vote of their k nearest training rows.

    X_train: (n, d), float64. y_train: (n,), all integers or all strings.
    X: (m, d), float64. k: at least 1; where it exceeds n, all training rows vote.
    Returns (m,), labels. Equal distances: the lower row number. Equal votes: the smaller label.
    """
    raise NotImplementedError
