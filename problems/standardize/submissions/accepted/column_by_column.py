"""Plain Python, one column at a time, with exact sums."""

import math

import numpy as np


def fit_standardize(X_train, X_test):
    train, test = np.empty(X_train.shape), np.empty(X_test.shape)
    for j in range(X_train.shape[1]):
        column = X_train[:, j].tolist()
        if len(set(column)) == 1:
            mean, deviation = column[0], 1.0
        else:
            mean = math.fsum(column) / len(column)
            deviation = math.sqrt(math.fsum((x - mean) ** 2 for x in column) / len(column))
        train[:, j] = [(x - mean) / deviation for x in column]
        test[:, j] = [(x - mean) / deviation for x in X_test[:, j].tolist()]
    return train, test
