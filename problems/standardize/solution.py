import numpy as np


def fit_standardize(X_train: np.ndarray, X_test: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Standardise both arrays by the column means and deviations of the training rows.

    z = (x - mean) / deviation; Hastie, Tibshirani and Friedman, "The Elements of Statistical
    Learning", section 7.10.2, shows why the test rows must have no part in it.
    """
    mean = X_train.mean(axis=0)
    deviation = X_train.std(axis=0)
    # A comparison of values is exact, a computed deviation is not.
    deviation[X_train.min(axis=0) == X_train.max(axis=0)] = 1.0
    return (X_train - mean) / deviation, (X_test - mean) / deviation
