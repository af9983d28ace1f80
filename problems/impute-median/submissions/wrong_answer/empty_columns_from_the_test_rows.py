"""Where `X_train` knows nothing you take the median of `X_test`. Fill with 0: test rows teach
nothing."""
# Breaks: even if `X_test` knows values there

import warnings

import numpy as np


def impute_median(X_train, X_test):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.nanmedian(X_train, axis=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.where(np.isnan(medians), np.nanmedian(X_test, axis=0), medians)
    medians = np.where(np.isnan(medians), 0.0, medians)
    train = np.where(np.isnan(X_train), medians, X_train)
    test = np.where(np.isnan(X_test), medians, X_test)
    return train, test
