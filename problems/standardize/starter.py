import numpy as np


def fit_standardize(X_train: np.ndarray, X_test: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Standardise both arrays by the column means and deviations of the training rows.

    X_train: shape (n, d), n >= 1; X_test: shape (m, d), m >= 0; float64 or int64.
    Returns two float64 arrays, shapes (n, d) and (m, d). A column that is constant in X_train is
    divided by 1.
    """
    raise NotImplementedError
