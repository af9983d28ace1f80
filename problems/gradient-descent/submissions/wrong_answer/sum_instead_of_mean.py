"""Your gradient sums over the rows and is not divided by n, so the step grows with the number of
rows. The loss is a mean, and so is its gradient."""
# Breaks: \frac{\partial L}{\partial w} = \frac{2}{n} \sum_{i=1}^{n} (\hat y_i - y_i)\, x_i

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    errors = X @ w + b - y
    history = [float(np.mean(errors**2))]
    with np.errstate(all="ignore"):
        for _ in range(steps):
            w = w - lr * 2 * X.T @ errors
            b = b - lr * 2 * float(np.sum(errors))
            errors = X @ w + b - y
            history.append(float(np.mean(errors**2)))
    return w, b, history
