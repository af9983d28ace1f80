"""You leave out the factor ½ of the normal density."""
# Breaks: \ln(2\pi\sigma_{cj}^2) + \frac{(x_j - \mu_{cj})^2}{\sigma_{cj}^2}

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
        joint[:, c] = np.log(len(rows) / len(X_train)) - (
            np.log(2 * np.pi * variance) + square
        ).sum(axis=1)
    top = joint.max(axis=1, keepdims=True)
    posterior = joint - top - np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    return classes[posterior.argmax(axis=1)], posterior
