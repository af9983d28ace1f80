"""You take the median of the different values. Equal values count as often as they occur."""
# Breaks: Equal values count as often as they occur.

import warnings

import numpy as np


def impute_median(X_train, X_test):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.array([np.nanmedian(np.unique(column)) for column in X_train.T])
    medians = np.where(np.isnan(medians), 0.0, medians)
    train = np.where(np.isnan(X_train), medians, X_train)
    test = np.where(np.isnan(X_test), medians, X_test)
    return train, test
