import numpy as np


def impute_median(X_train: np.ndarray, X_test: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Both arrays with NaN replaced by the column's median of X_train.

    Median imputation; R. Little and D. Rubin, "Statistical Analysis with Missing Data", chapter 4,
    say what any filling with one value costs.
    """
    medians = np.zeros(X_train.shape[1])
    for j, column in enumerate(X_train.T):
        known = column[~np.isnan(column)]
        if len(known) > 0:
            medians[j] = np.median(known)
    return (
        np.where(np.isnan(X_train), medians, X_train),
        np.where(np.isnan(X_test), medians, X_test),
    )
