"""You divide the penalty by the number of rows. The mean is over the log-losses only: the penalty
is λ/2 times the sum of squared weights."""
# Breaks: \frac{\lambda}{2} \sum_{j=1}^{d} w_j^2

import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def fit_logreg(X, y, lr, steps, l2=0.0):
    n = len(y)
    w, b = np.zeros(X.shape[1]), 0.0

    def loss():
        z = X @ w + b
        return float(np.mean(np.logaddexp(0, z) - y * z) + l2 / 2 * np.sum(w**2) / n)

    history = [loss()]
    for _ in range(steps):
        errors = sigmoid(X @ w + b) - y
        grad_w = (X.T @ errors + l2 * w) / n
        grad_b = float(np.sum(errors) / n)
        w = w - lr * grad_w
        b = b - lr * grad_b
        history.append(loss())
    return w, b, history
