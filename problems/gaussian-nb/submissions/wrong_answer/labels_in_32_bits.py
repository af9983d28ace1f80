"""You keep labels in 32 bits, where different ones become the same: leave them as they are."""
# Breaks: integers (int64) or strings

import numpy as np


def gaussian_nb(X_train, y_train, X):
    labels = y_train.astype(np.int32) if y_train.dtype.kind == "i" else y_train
    classes = np.unique(labels)
    floor = 1e-9 * X_train.var(axis=0).max()
    joint = np.empty((len(X), len(classes)))
    for c, label in enumerate(classes):
        rows = X_train[labels == label]
        mean, variance = rows.mean(axis=0), rows.var(axis=0) + floor
        squares = (X - mean) ** 2 / variance
        density = -0.5 * (np.log(2 * np.pi * variance) + squares).sum(axis=1)
        joint[:, c] = np.log(len(rows) / len(X_train)) + density
    answers = classes[joint.argmax(axis=1)].astype(y_train.dtype)
    return answers, joint - np.logaddexp.reduce(joint, axis=1, keepdims=True)
