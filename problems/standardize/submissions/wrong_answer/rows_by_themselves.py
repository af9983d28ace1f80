"""You standardise each row by its own mean and deviation. The columns are the features: average
over `axis=0`."""
# Breaks: the mean and the standard deviation of column $j$

import numpy as np


def scaled(X):
    mean, deviation = X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)
    return (X - mean) / np.where(deviation == 0, 1.0, deviation)


def fit_standardize(X_train, X_test):
    return scaled(X_train), scaled(X_test)
