"""Centred by the first row and then by the mean; constant where no value differs from the first."""

import numpy as np


def fit_standardize(X_train, X_test):
    first = X_train[0].astype(float)
    train, test = X_train - first, X_test - first
    varies = (train != 0).any(axis=0)
    mean = np.ones(len(train)) @ train / len(train)
    train, test = train - mean, test - mean
    variance = np.einsum("ij,ij->j", train, train) / len(train)
    scale = np.where(varies, 1 / np.sqrt(np.where(varies, variance, 1.0)), 1.0)
    return train * scale, test * scale
