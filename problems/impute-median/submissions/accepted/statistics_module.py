"""Plain Python, one column after the other."""

import math
import statistics


def impute_median(X_train, X_test):
    train, test = X_train.copy(), X_test.copy()
    for j in range(X_train.shape[1]):
        known = [value for value in X_train[:, j].tolist() if not math.isnan(value)]
        filler = statistics.median(known) if known else 0.0
        for X in (train, test):
            for i in range(len(X)):
                if math.isnan(X[i, j]):
                    X[i, j] = filler
    return train, test
