"""Plain Python: one feature of one class at a time, with math.fsum."""

from math import exp, fsum, log, pi

import numpy as np


def moments(values):
    mean = fsum(values) / len(values)
    return mean, fsum((v - mean) ** 2 for v in values) / len(values)


def gaussian_nb(X_train, y_train, X):
    names = sorted(set(y_train.tolist()))
    epsilon = 1e-9 * max(moments(column)[1] for column in X_train.T.tolist())
    model = []
    for name in names:
        rows = X_train[y_train == name]
        curves = [moments(column) for column in rows.T.tolist()]
        curves = [(mean, variance + epsilon) for mean, variance in curves]
        start = log(len(rows) / len(y_train)) - 0.5 * fsum(log(2 * pi * v) for _, v in curves)
        model.append((start, curves))
    table = np.zeros((len(X), len(names)))
    for i, x in enumerate(X.tolist()):
        joint = [
            start - 0.5 * sum((v - mean) ** 2 / variance for v, (mean, variance) in zip(x, curves))
            for start, curves in model
        ]
        top = max(joint)
        total = top + log(fsum(exp(value - top) for value in joint))
        table[i] = [value - total for value in joint]
    labels = np.array([names[np.argmax(row)] for row in table], dtype=y_train.dtype)
    return labels, table
