import numpy as np


def pca(X: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The k directions of largest variance.

    X: (n, d) with n >= 2, float64 or int64. k: from 1 to d, also beyond the rank.
    Returns (components, variances, scores): (k, d) with one unit vector per row, (k,) in
    descending order, with n - 1 below the line, and (n, k). Signs are free.
    """
    raise NotImplementedError
