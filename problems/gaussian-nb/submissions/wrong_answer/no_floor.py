"""You add nothing to the variances, so a constant feature divides by 0. Add 1e-9 of the largest
column variance."""
# Breaks: The constant $\varepsilon$ keeps variances above 0.

import numpy as np


def gaussian_nb(X_train, y_train, X):
    classes = np.unique(y_train)
    joint = np.zeros((len(X), len(classes)))
    for c, label in enumerate(classes):
        rows = X_train[y_train == label]
        mean = rows.mean(axis=0)
        variance = rows.var(axis=0)
        with np.errstate(all="ignore"):
            square = (X - mean) ** 2 / variance
            density = -0.5 * (np.log(2 * np.pi * variance) + square).sum(axis=1)
        joint[:, c] = np.log(len(rows) / len(X_train)) + density
    top = joint.max(axis=1, keepdims=True)
    posterior = joint - top - np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    return classes[posterior.argmax(axis=1)], posterior
