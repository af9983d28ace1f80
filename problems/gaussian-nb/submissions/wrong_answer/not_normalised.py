"""You return joint log-densities. Subtract the logarithm of their sum over the classes, so
that the probabilities of each row add up to 1."""
# Breaks: the log-posterior is $\ln p(c \mid x) = \ell_c(x) - \ln \sum_{b} e^{\ell_b(x)}$

import numpy as np


def gaussian_nb(X_train, y_train, X):
    classes = np.unique(y_train)
    floor = 1e-9 * X_train.var(axis=0).max()
    joint = np.zeros((len(X), len(classes)))
    for c, label in enumerate(classes):
        rows = X_train[y_train == label]
        mean = rows.mean(axis=0)
        variance = rows.var(axis=0) + floor
        square = (X - mean) ** 2 / variance
        joint[:, c] = np.log(len(rows) / len(X_train)) - 0.5 * (
            np.log(2 * np.pi * variance) + square
        ).sum(axis=1)
    posterior = joint
    return classes[posterior.argmax(axis=1)], posterior
