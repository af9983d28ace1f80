"""You fill the test rows with medians of their own. Use those of the training rows for both."""
# Breaks: They come from the training rows alone

import warnings

import numpy as np


def impute_median(X_train, X_test):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.nanmedian(X_train, axis=0)
    medians = np.where(np.isnan(medians), 0.0, medians)
    train = np.where(np.isnan(X_train), medians, X_train)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.nanmedian(X_test, axis=0)
    medians = np.where(np.isnan(medians), 0.0, medians)
    test = np.where(np.isnan(X_test), medians, X_test)
    return train, test
