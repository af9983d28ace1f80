"""The gradient of the bias is a sum over the rows in your code, while the one of the weights is a
mean. Divide both by n."""
# Breaks: \frac{\partial L}{\partial b} = \frac{2}{n} \sum_{i=1}^{n} (\hat y_i - y_i)

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    errors = X @ w + b - y
    history = [float(np.mean(errors**2))]
    with np.errstate(all="ignore"):
        for _ in range(steps):
            w = w - lr * 2 * X.T @ errors / len(y)
            b = b - lr * 2 * float(np.sum(errors))
            errors = X @ w + b - y
            history.append(float(np.mean(errors**2)))
    return w, b, history
