import numpy as np


def smote(X: np.ndarray, base: np.ndarray, pick: np.ndarray, lam: np.ndarray, k: int) -> np.ndarray:
    """New rows between rows of X and their neighbours: float64 (m, d).

    X: float64 (n, d). base and pick: int64 (m,), the row and the number of its neighbour.
    lam: float64 (m,), how far to go towards it.
    """
    raise NotImplementedError
