"""You charge nothing for a row that is on the right side by a wide margin. It costs little, but
more than 0."""
# Breaks: but the exact log-loss of a row is still an ordinary number

import numpy as np


def fit_logreg(X, y, lr, steps, l2=0.0):
    X = X.astype(float)
    w, b = np.zeros(X.shape[1]), 0.0
    history = []
    for _ in range(steps + 1):
        z = X @ w + b
        wrong = np.where(y == 1, -z, z)
        losses = np.where(wrong < -15, 0.0, np.logaddexp(0.0, wrong))
        history.append(float(losses.mean() + l2 / 2 * (w @ w)))
        error = np.exp(-np.logaddexp(0.0, -z)) - y
        last = w, b
        w, b = w - lr * (error @ X / len(y) + l2 * w), b - lr * float(error.mean())
    return *last, history
