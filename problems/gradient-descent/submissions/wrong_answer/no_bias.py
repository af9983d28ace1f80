"""Your bias stays at zero. It has a gradient of its own, twice the mean error, and moves in every
step."""
# Breaks: \frac{\partial L}{\partial b} = \frac{2}{n} \sum_{i=1}^{n} (\hat y_i - y_i)

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [float(np.mean((X @ w - y) ** 2))]
    for _ in range(steps):
        w = w - lr * 2 * X.T @ (X @ w - y) / len(y)
        history.append(float(np.mean((X @ w - y) ** 2)))
    return w, b, history
