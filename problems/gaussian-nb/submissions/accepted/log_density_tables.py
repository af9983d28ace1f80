"""Tables of means and variances for all classes, one broadcast, and np.logaddexp."""

import numpy as np


def gaussian_nb(X_train, y_train, X):
    classes, codes = np.unique(y_train, return_inverse=True)
    member = np.eye(len(classes))[codes]
    size = member.sum(axis=0)
    centre = X_train.mean(axis=0)
    mean = (member.T @ (X_train - centre)) / size[:, None]
    variance = (member.T @ (X_train - centre - mean[codes]) ** 2) / size[:, None]
    variance += 1e-9 * ((X_train - centre) ** 2).mean(axis=0).max()
    precision = 1 / variance
    distance = ((X - centre)[:, None, :] - mean) ** 2
    joint = np.log(size) - 0.5 * (np.log(2 * np.pi * variance).sum(axis=1))
    joint = joint - 0.5 * np.einsum("mkd,kd->mk", distance, precision)
    posterior = joint - np.logaddexp.reduce(joint, axis=1, keepdims=True)
    return classes[posterior.argmax(axis=1)], posterior
