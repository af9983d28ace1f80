"""Your history ends before the last step: you record the loss only at the start of each round.
Add the loss of the weights and bias that you return."""
# Breaks: the last entry is the loss of the `w` and `b` that you return

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    history = []
    for _ in range(steps):
        errors = X @ w + b - y
        history.append(float(np.mean(errors**2)))
        w = w - lr * 2 * X.T @ errors / len(y)
        b = b - lr * 2 * float(np.mean(errors))
    return w, b, history
