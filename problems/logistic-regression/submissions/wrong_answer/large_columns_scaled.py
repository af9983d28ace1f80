"""You divide large columns by their largest number. The weights then belong to other columns."""
# Breaks: Columns are not scaled

import numpy as np


def fit_logreg(X, y, lr, steps, l2=0.0):
    largest = np.abs(X).max(axis=0)
    X = X / np.where(largest > 1000, largest, 1)
    w, b = np.zeros(X.shape[1]), 0.0
    history = []
    for _ in range(steps + 1):
        z = X @ w + b
        wrong = np.where(y == 1, -z, z)
        losses = np.logaddexp(0.0, wrong)
        history.append(float(losses.mean() + l2 / 2 * (w @ w)))
        error = np.exp(-np.logaddexp(0.0, -z)) - y
        last = w, b
        w, b = w - lr * (error @ X / len(y) + l2 * w), b - lr * float(error.mean())
    return *last, history
