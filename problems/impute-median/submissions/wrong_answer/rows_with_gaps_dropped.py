"""You drop the rows that have gaps. Fill them: every row stays."""
# Breaks: Shapes `(n, d)` and `(m, d)`, float64.

import warnings

import numpy as np


def impute_median(X_train, X_test):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.nanmedian(X_train, axis=0)
    medians = np.where(np.isnan(medians), 0.0, medians)
    train = np.where(np.isnan(X_train), medians, X_train)
    test = np.where(np.isnan(X_test), medians, X_test)
    return (
        X_train[~np.isnan(X_train).any(axis=1)],
        X_test[~np.isnan(X_test).any(axis=1)],
    )
