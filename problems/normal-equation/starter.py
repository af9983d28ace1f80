import numpy as np


def fit_ols(X: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    """Linear regression by least squares, with an intercept.

    X: (n, d), y: (n,), float64 or int64; columns may depend on each other.
    Returns (w, b) with the lowest sum of squared errors, and of all such w the shortest: float64
    (d,) and a float.
    """
    raise NotImplementedError
