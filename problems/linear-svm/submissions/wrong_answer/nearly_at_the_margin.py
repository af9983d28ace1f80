"""You let rows rest whose margin is only a little below 1. They still push."""
# Breaks: Let $V$ be the rows whose margin is below 1

import numpy as np


def fit_svm(X, y, lr, steps, l2):
    X = X.astype(float)
    n, d = X.shape
    w, b = np.zeros(d), 0.0
    history, best = [], (w, b, np.inf)
    for t in range(steps + 1):
        margin = y * (X @ w + b)
        loss = float(np.maximum(0.0, 1.0 - margin).mean() + l2 / 2 * (w @ w))
        history.append(loss)
        if loss < best[2]:
            best = w, b, loss
        pushing = y * (margin < 1 - 1e-6)
        w, b = w - lr * (l2 * w - pushing @ X / n), b + lr * float(pushing.sum()) / n
    return best[0], best[1], history
