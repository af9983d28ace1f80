"""Your gradient lacks the factor 2: it belongs to half the mean squared error, so every step is
half as long as asked."""
# Breaks: \frac{\partial L}{\partial w} = \frac{2}{n} \sum_{i=1}^{n} (\hat y_i - y_i)\, x_i

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    errors = X @ w + b - y
    history = [float(np.mean(errors**2))]
    for _ in range(steps):
        w = w - lr * X.T @ errors / len(y)
        b = b - lr * float(np.mean(errors))
        errors = X @ w + b - y
        history.append(float(np.mean(errors**2)))
    return w, b, history
