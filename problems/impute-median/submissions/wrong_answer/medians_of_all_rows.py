"""Your medians come from training and test rows together. They come from the training rows
alone."""
# Breaks: They come from the training rows alone

import warnings

import numpy as np


def impute_median(X_train, X_test):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.nanmedian(np.vstack([X_train, X_test]), axis=0)
    medians = np.where(np.isnan(medians), 0.0, medians)
    train = np.where(np.isnan(X_train), medians, X_train)
    test = np.where(np.isnan(X_test), medians, X_test)
    return train, test
