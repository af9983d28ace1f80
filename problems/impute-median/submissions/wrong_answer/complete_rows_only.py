"""Your medians leave out rows that have a gap in any column. A value that is known counts."""
# Breaks: the median of the values that are known in this column of `X_train`

import warnings

import numpy as np


def impute_median(X_train, X_test):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.nanmedian(X_train[~np.isnan(X_train).any(axis=1)], axis=0)
    medians = np.where(np.isnan(medians), 0.0, medians)
    train = np.where(np.isnan(X_train), medians, X_train)
    test = np.where(np.isnan(X_test), medians, X_test)
    return train, test
