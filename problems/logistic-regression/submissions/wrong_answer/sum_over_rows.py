"""Your gradient is a sum over the rows. The loss is a mean: divide by n."""
# Breaks: The loss over $n$ rows is the mean log-loss

import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def fit_logreg(X, y, lr, steps, l2=0.0):
    w, b = np.zeros(X.shape[1]), 0.0

    def loss():
        z = X @ w + b
        return float(np.mean(np.logaddexp(0, z) - y * z) + l2 / 2 * np.sum(w**2))

    history = [loss()]
    for _ in range(steps):
        errors = sigmoid(X @ w + b) - y
        grad_w = X.T @ errors + l2 * w
        grad_b = float(np.sum(errors))
        w = w - lr * grad_w
        b = b - lr * grad_b
        history.append(loss())
    return w, b, history
