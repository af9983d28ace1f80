import numpy as np


def target_encode(
    cat: np.ndarray, y: np.ndarray, fold: np.ndarray, cat_test: np.ndarray, smoothing: float
) -> tuple[np.ndarray, np.ndarray]:
    """Smoothed mean targets of categories: out of fold for training rows.

    cat: (n,), integers or strings. y: (n,), float64. fold: (n,), int64.
    cat_test: (m,), of the kind of cat. smoothing: weight of the mean of all rows.
    Returns (train, test): (n,) and (m,), float64.
    """
    raise NotImplementedError
