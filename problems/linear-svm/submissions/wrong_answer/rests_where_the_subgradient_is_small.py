"""You stop where the subgradient is small. With small numbers in the rows it always is, and a
large learning rate makes much of it."""
# Breaks: Do exactly `steps` steps.

import numpy as np


def fit_svm(X, y, lr, steps, l2):
    X = X.astype(float)
    w, b = np.zeros(X.shape[1]), 0.0
    history, points = [], []
    rests = False
    for _ in range(steps + 1):
        margin = y * (X @ w + b)
        history.append(float(np.maximum(0.0, 1.0 - margin).mean() + l2 / 2 * (w @ w)))
        points.append((w, b))
        pushing = y * (margin < 1)
        slope = l2 * w - pushing @ X / len(y)
        rests = rests or float(np.abs(slope).max()) + abs(pushing.mean()) < 1e-6
        if not rests:
            w, b = w - lr * slope, b + lr * float(pushing.mean())
    return *points[int(np.argmin(history))], history
