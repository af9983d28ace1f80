"""Your history starts after the first step. Its first entry is the loss at zero weights, so there
are `steps + 1` entries."""
# Breaks: `history[0]` is the loss at zero weights

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    history = []
    for _ in range(steps):
        errors = X @ w + b - y
        w = w - lr * 2 * X.T @ errors / len(y)
        b = b - lr * 2 * float(np.mean(errors))
        history.append(float(np.mean((X @ w + b - y) ** 2)))
    return w, b, history
