"""You smooth the priors by adding one to each count. The prior is the class's share of the training
rows."""
# Breaks: \pi_c = \frac{n_c}{n}

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
        joint[:, c] = np.log((len(rows) + 1) / (len(X_train) + len(classes))) - 0.5 * (
            np.log(2 * np.pi * variance) + square
        ).sum(axis=1)
    top = joint.max(axis=1, keepdims=True)
    posterior = joint - top - np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    return classes[posterior.argmax(axis=1)], posterior
