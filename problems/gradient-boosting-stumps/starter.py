import numpy as np


def boost(X: np.ndarray, y: np.ndarray, X_new: np.ndarray, rounds: int, lr: float) -> np.ndarray:
    """Gradient boosting for squared error with regression stumps.

    X: (n, d), float64. y: (n,), float64. X_new: (m, d), float64.
    rounds: number of stumps, 0 or more. lr: learning rate, 0 < lr <= 1.
    Returns (rounds + 1, m), float64: the predictions for X_new after 0, 1, ... rounds.
    """
    raise NotImplementedError
