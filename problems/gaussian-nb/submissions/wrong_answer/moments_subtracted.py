"""You compute the variance as the mean square minus the squared mean. Far from zero almost all
digits cancel: average the squared deviations."""
# Breaks: Means may be a million times the spread.

import numpy as np


def gaussian_nb(X_train, y_train, X):
    classes = np.unique(y_train)
    floor = 1e-9 * X_train.var(axis=0).max()
    joint = np.zeros((len(X), len(classes)))
    for c, label in enumerate(classes):
        rows = X_train[y_train == label]
        mean = rows.mean(axis=0)
        variance = np.abs((rows**2).mean(axis=0) - mean**2) + floor
        square = (X - mean) ** 2 / variance
        joint[:, c] = np.log(len(rows) / len(X_train)) - 0.5 * (
            np.log(2 * np.pi * variance) + square
        ).sum(axis=1)
    top = joint.max(axis=1, keepdims=True)
    posterior = joint - top - np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    return classes[posterior.argmax(axis=1)], posterior
