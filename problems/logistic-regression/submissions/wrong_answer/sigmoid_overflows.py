"""Your sigmoid is e^z / (1 + e^z), which is NaN for large z. Use 1 / (1 + e^−z) where z is
positive, or `np.logaddexp`."""
# Breaks: Then $p_i$ rounds to 0 or 1

import numpy as np


def sigmoid(z):
    with np.errstate(all="ignore"):
        return np.exp(z) / (1 + np.exp(z))


def fit_logreg(X, y, lr, steps, l2=0.0):
    n = len(y)
    w, b = np.zeros(X.shape[1]), 0.0

    def loss():
        z = X @ w + b
        return float(np.mean(np.logaddexp(0, z) - y * z) + l2 / 2 * np.sum(w**2))

    history = [loss()]
    for _ in range(steps):
        errors = sigmoid(X @ w + b) - y
        grad_w = X.T @ errors / n + l2 * w
        grad_b = float(np.sum(errors) / n)
        w = w - lr * grad_w
        b = b - lr * grad_b
        history.append(loss())
    return w, b, history
