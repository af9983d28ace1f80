"""For integer X your weights are an integer array (`np.zeros_like` copies the dtype), and every
fraction is cut off. Start with `np.zeros(X.shape[1])`."""
# Breaks: Integer `X` and `y` give the same floats as the equal float arrays.

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros_like(X[0]), 0.0
    errors = X @ w + b - y
    history = [float(np.mean(errors**2))]
    for _ in range(steps):
        slope = 2 * X.T @ errors / len(y)
        for j in range(len(w)):
            w[j] = w[j] - lr * slope[j]
        b = b - lr * 2 * float(np.mean(errors))
        errors = X @ w + b - y
        history.append(float(np.mean(errors**2)))
    return w, b, history
