"""A column without a known value gets the median of all others. Fill its gaps with 0."""
# Breaks: fill its gaps with 0

import warnings

import numpy as np


def impute_median(X_train, X_test):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.nanmedian(X_train, axis=0)
    known = X_train[~np.isnan(X_train)]
    medians = np.where(np.isnan(medians), np.median(known) if len(known) else 0.0, medians)
    train = np.where(np.isnan(X_train), medians, X_train)
    test = np.where(np.isnan(X_test), medians, X_test)
    return train, test
