"""Plain Python with a stable sigmoid and log1p, row by row."""

import math

import numpy as np


def fit_logreg(X, y, lr, steps, l2=0.0):
    rows = X.astype(float).tolist()
    labels = y.tolist()
    n, d = X.shape
    w, b = [0.0] * d, 0.0

    def logits():
        return [sum(a * c for a, c in zip(row, w)) + b for row in rows]

    def loss():
        total = 0.0
        for z, label in zip(logits(), labels):
            wrong = -z if label else z
            total += max(wrong, 0.0) + math.log1p(math.exp(-abs(wrong)))
        return total / n + l2 * sum(c * c for c in w) / 2

    def sigmoid(z):
        return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))

    history = [loss()]
    for _ in range(steps):
        errors = [sigmoid(z) - label for z, label in zip(logits(), labels)]
        slopes = [sum(e * row[j] for e, row in zip(errors, rows)) / n for j in range(d)]
        w = [c - lr * (slope + l2 * c) for c, slope in zip(w, slopes)]
        b -= lr * sum(errors) / n
        history.append(loss())
    return np.array(w), b, history
