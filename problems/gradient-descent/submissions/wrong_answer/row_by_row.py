"""You change the weights after every single row; that is stochastic gradient descent. Here one
step uses the mean gradient over all rows."""
# Breaks: computes both gradients at the current $(w, b)$ and only then changes both
# Breaks: \frac{\partial L}{\partial w} = \frac{2}{n} \sum_{i=1}^{n} (\hat y_i - y_i)\, x_i

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [float(np.mean((X @ w + b - y) ** 2))]
    with np.errstate(all="ignore"):
        for _ in range(steps):
            for row, target in zip(X, y):
                error = float(row @ w + b - target)
                w = w - lr * 2 * error * row
                b = b - lr * 2 * error
            history.append(float(np.mean((X @ w + b - y) ** 2)))
    return w, b, history
