"""You take a small gradient for none, and change nothing from then on. Small targets have small
gradients: every step changes w and b."""
# Breaks: each by $-\text{lr}$ times its gradient

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    errors = X @ w + b - y
    history = [float(np.mean(errors**2))]
    for _ in range(steps):
        by_w, by_b = 2 * X.T @ errors / len(y), 2 * float(np.mean(errors))
        if np.abs(by_w).max() < 1e-6 and abs(by_b) < 1e-6:
            by_w, by_b = 0.0, 0.0
        w, b = w - lr * by_w, b - lr * by_b
        errors = X @ w + b - y
        history.append(float(np.mean(errors**2)))
    return w, b, history
