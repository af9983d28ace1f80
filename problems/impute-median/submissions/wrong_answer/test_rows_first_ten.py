"""You fill the gaps of the first ten test rows. Fill those of all."""
# Breaks: every missing value replaced

import numpy as np


def impute_median(X_train, X_test):
    medians = np.zeros(X_train.shape[1])
    for j, column in enumerate(X_train.T):
        known = column[~np.isnan(column)]
        if len(known) > 0:
            medians[j] = np.median(known)
    return (
        np.where(np.isnan(X_train), medians, X_train),
        np.vstack([np.where(np.isnan(X_test[:10]), medians, X_test[:10]), X_test[10:]]),
    )
