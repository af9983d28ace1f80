"""The losses you append in the loop use the errors from before the step, so the loss at zero
appears twice. Compute the errors again with the new weights and bias."""
# Breaks: `history[t]` is the loss after `t` steps

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [float(np.mean((X @ w + b - y) ** 2))]
    for _ in range(steps):
        errors = X @ w + b - y
        w = w - lr * 2 * X.T @ errors / len(y)
        b = b - lr * 2 * float(np.mean(errors))
        history.append(float(np.mean(errors**2)))
    return w, b, history
