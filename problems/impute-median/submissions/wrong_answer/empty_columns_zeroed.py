"""Where `X_train` knows nothing you set the whole column to 0. Test values that are known stay."""
# Breaks: and everything else as it was

import warnings

import numpy as np


def impute_median(X_train, X_test):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.nanmedian(X_train, axis=0)
    medians = np.where(np.isnan(medians), 0.0, medians)
    train = np.where(np.isnan(X_train), medians, X_train)
    test = np.where(np.isnan(X_test), medians, X_test)
    test[:, np.isnan(X_train).all(axis=0)] = 0.0
    return train, test
