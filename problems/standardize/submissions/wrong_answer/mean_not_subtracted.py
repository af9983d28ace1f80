"""You divide by the deviation but do not subtract the mean. Standardising does both: (x − mean) /
deviation."""
# Breaks: becomes $(x - \mu_j)/\sigma_j$

import numpy as np


def fit_standardize(X_train, X_test):

    deviation = X_train.std(axis=0)
    constant = X_train.min(axis=0) == X_train.max(axis=0)
    deviation = np.where(constant, 1.0, deviation)
    return X_train / deviation, X_test / deviation
