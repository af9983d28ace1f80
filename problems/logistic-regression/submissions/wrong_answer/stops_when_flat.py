"""You stop when the loss hardly falls any more. Exactly `steps` steps are asked for, and a history
of `steps + 1` losses."""
# Breaks: Do exactly `steps` steps.

import numpy as np


def fit_logreg(X, y, lr, steps, l2=0.0):
    def loss(w, b):
        z = X @ w + b
        return float(np.mean(np.logaddexp(0.0, -z) + (1 - y) * z) + l2 / 2 * (w @ w))

    w, b = np.zeros(X.shape[1]), 0.0
    history = [loss(w, b)]
    for _ in range(steps):
        errors = np.exp(-np.logaddexp(0.0, -(X @ w + b))) - y
        w = w - lr * (X.T @ errors / len(y) + l2 * w)
        b = b - lr * float(np.mean(errors))
        history.append(loss(w, b))
        if abs(history[-1] - history[-2]) < 1e-12:
            break
    return w, b, history
