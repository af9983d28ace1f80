"""You stop when the loss hardly falls any more. Exactly `steps` steps are asked for, and a history
of `steps + 1` losses."""
# Breaks: Do exactly `steps` steps.

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    errors = X @ w + b - y
    history = [float(np.mean(errors**2))]
    for _ in range(steps):
        w = w - 2 * lr * X.T @ errors / len(y)
        b = b - 2 * lr * float(np.mean(errors))
        errors = X @ w + b - y
        history.append(float(np.mean(errors**2)))
        if abs(history[-1] - history[-2]) < 1e-12:
            break
    return w, b, history
