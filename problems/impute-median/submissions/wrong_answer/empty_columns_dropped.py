"""You drop columns without a known value. Fill their gaps with 0; the column stays."""
# Breaks: The column stays.

import warnings

import numpy as np


def impute_median(X_train, X_test):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        medians = np.nanmedian(X_train, axis=0)
    medians = np.where(np.isnan(medians), 0.0, medians)
    train = np.where(np.isnan(X_train), medians, X_train)
    test = np.where(np.isnan(X_test), medians, X_test)
    known = ~np.isnan(X_train).all(axis=0)
    return train[:, known], test[:, known]
