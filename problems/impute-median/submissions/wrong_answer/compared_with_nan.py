"""You look for gaps with `== np.nan`, which is False everywhere. Use `np.isnan`."""
# Breaks: A missing value is NaN.

import warnings

import numpy as np


def impute_median(X_train, X_test):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.nanmedian(X_train, axis=0)
    medians = np.where(np.isnan(medians), 0.0, medians)
    train = np.where(X_train == np.nan, medians, X_train)
    test = np.where(X_test == np.nan, medians, X_test)
    return train, test
