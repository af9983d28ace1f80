"""You clip the probabilities before the logarithm, so no row loses more than about 35. Compute the
loss from the logit: ln(1 + e^z) − yz."""
# Breaks: Return that, without clipping.

import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def fit_logreg(X, y, lr, steps, l2=0.0):
    n = len(y)
    w, b = np.zeros(X.shape[1]), 0.0

    def loss():
        z = X @ w + b
        p = np.clip(sigmoid(z), 1e-15, 1 - 1e-15)
        losses = -(y * np.log(p) + (1 - y) * np.log(1 - p))
        return float(np.mean(losses) + l2 / 2 * np.sum(w**2))

    history = [loss()]
    for _ in range(steps):
        errors = sigmoid(X @ w + b) - y
        grad_w = X.T @ errors / n + l2 * w
        grad_b = float(np.sum(errors) / n)
        w = w - lr * grad_w
        b = b - lr * grad_b
        history.append(loss())
    return w, b, history
