"""Your loss is half the mean squared error, and so is your gradient. The loss here is the mean
squared error itself, with the factor 2 in its gradient."""
# Breaks: L(w, b) = \frac{1}{n} \sum_{i=1}^{n} (\hat y_i - y_i)^2

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    errors = X @ w + b - y
    history = [float(np.mean(errors**2)) / 2]
    for _ in range(steps):
        w = w - lr * X.T @ errors / len(y)
        b = b - lr * float(np.mean(errors))
        errors = X @ w + b - y
        history.append(float(np.mean(errors**2)) / 2)
    return w, b, history
