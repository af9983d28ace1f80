"""You take log-posteriors for equal that differ a little. Only equal ones tie: take the largest as
it is."""
# Breaks: the label of the largest log-posterior for each row

import numpy as np


def gaussian_nb(X_train, y_train, X):
    classes, counts = np.unique(y_train, return_counts=True)
    floor = 1e-9 * X_train.var(axis=0).max()
    joint = np.empty((len(X), len(classes)))
    for j, (label, count) in enumerate(zip(classes, counts)):
        rows = X_train[y_train == label]
        var = rows.var(axis=0) + floor
        squares = (X - rows.mean(axis=0)) ** 2 / var
        joint[:, j] = np.log(count) - 0.5 * (np.log(var) + squares).sum(axis=1)
    joint = joint - joint.max(axis=1, keepdims=True)
    posterior = joint - np.log(np.exp(joint).sum(axis=1, keepdims=True))
    best = np.isclose(posterior, posterior.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return classes[best.argmax(axis=1)], posterior
