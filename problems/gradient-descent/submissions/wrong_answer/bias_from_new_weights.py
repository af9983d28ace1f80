"""You predict again with the new weights before you update the bias. Compute both gradients at
the old weights and bias, then change both."""
# Breaks: computes both gradients at the current $(w, b)$ and only then changes both

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [float(np.mean((X @ w + b - y) ** 2))]
    for _ in range(steps):
        w = w - lr * 2 * X.T @ (X @ w + b - y) / len(y)
        b = b - lr * 2 * float(np.mean(X @ w + b - y))
        history.append(float(np.mean((X @ w + b - y) ** 2)))
    return w, b, history
