import numpy as np


def rmse(y_true: np.ndarray, y_pred: np.ndarray) -> float:
    """Root mean squared error. y_true, y_pred: shape (n,), float64, n >= 1."""
    errors = y_pred - y_true
    return float(np.sqrt(np.mean(errors**2)))
