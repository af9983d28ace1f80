"""You keep the weights within ±1,000. The steps set no bound: change them by the gradient alone."""
# Breaks: at the current point and only then changes both

import numpy as np


def fit_logreg(X, y, lr, steps, l2=0.0):
    def loss(w, b):
        z = X @ w + b
        return float(np.mean(np.logaddexp(0.0, -z) + (1 - y) * z) + l2 / 2 * (w @ w))

    w, b = np.zeros(X.shape[1]), 0.0
    history = [loss(w, b)]
    for _ in range(steps):
        errors = np.exp(-np.logaddexp(0.0, -(X @ w + b))) - y
        w = np.clip(w - lr * (X.T @ errors / len(y) + l2 * w), -1e3, 1e3)
        b = b - lr * float(np.mean(errors))
        history.append(loss(w, b))
    return w, b, history
