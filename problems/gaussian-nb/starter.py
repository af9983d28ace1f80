import numpy as np


def gaussian_nb(
    X_train: np.ndarray, y_train: np.ndarray, X: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Fit Gaussian naive Bayes and classify rows.

    X_train: (n, d), float64. y_train: (n,), integers or strings. X: (m, d), float64.
    Returns (labels, log_posterior): (m,), and (m, k) with the classes in sorted order.
    1e-9 of the largest column variance of X_train is added to each variance.
    """
    raise NotImplementedError
