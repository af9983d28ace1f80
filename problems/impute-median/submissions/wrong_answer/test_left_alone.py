"""You fill the training rows only. Fill the gaps of both."""
# Breaks: both arrays with every missing value replaced

import warnings

import numpy as np


def impute_median(X_train, X_test):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.nanmedian(X_train, axis=0)
    medians = np.where(np.isnan(medians), 0.0, medians)
    train = np.where(np.isnan(X_train), medians, X_train)
    test = np.where(np.isnan(X_test), medians, X_test)
    return train, X_test.copy()
