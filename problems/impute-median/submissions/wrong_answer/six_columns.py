"""You fill the gaps of the first eight columns with their medians. Fill those of all."""
# Breaks: every missing value replaced

import numpy as np


def impute_median(X_train, X_test):
    medians = np.zeros(X_train.shape[1])
    for j, column in enumerate(X_train.T[:8]):
        known = column[~np.isnan(column)]
        if len(known) > 0:
            medians[j] = np.median(known)
    return (
        np.where(np.isnan(X_train), medians, X_train),
        np.where(np.isnan(X_test), medians, X_test),
    )
