"""You stop where the loss rises. Do exactly `steps` steps."""
# Breaks: Do exactly `steps` steps.

import numpy as np


def fit_svm(X, y, lr, steps, l2):
    n, d = X.shape
    w, b = np.zeros(d), 0.0
    best, lowest, history = (w, b), np.inf, []
    for _ in range(steps + 1):
        margins = y * (X @ w + b)
        penalty = l2 / 2 * np.sum(w**2)
        loss = float(np.mean(np.maximum(0, 1 - margins)) + penalty)
        history.append(loss)
        if loss < lowest:
            best, lowest = (w, b), loss
        else:
            break
        v = margins < 1
        grad_w = l2 * w - (y * v) @ X / n
        grad_b = -np.sum(y * v) / n
        w = w - lr * grad_w
        b = b - lr * float(grad_b)
    return best[0], best[1], history
