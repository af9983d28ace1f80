"""Your history leaves the penalty out. It records L, which includes λ/2 times the sum of squared
weights."""
# Breaks: `history[t]` is $L$ after $t$ steps, penalty included

import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def fit_logreg(X, y, lr, steps, l2=0.0):
    n = len(y)
    w, b = np.zeros(X.shape[1]), 0.0

    def loss():
        z = X @ w + b
        return float(np.mean(np.logaddexp(0, z) - y * z))

    history = [loss()]
    for _ in range(steps):
        errors = sigmoid(X @ w + b) - y
        grad_w = X.T @ errors / n + l2 * w
        grad_b = float(np.sum(errors) / n)
        w = w - lr * grad_w
        b = b - lr * grad_b
        history.append(loss())
    return w, b, history
