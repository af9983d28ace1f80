"""You pull the weights back into a ball after each step, as Pegasos does. The step here is the
subgradient alone."""
# Breaks: each by $-\text{lr}$ times its subgradient

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
        pushing = y * (margin < 1)
        w, b = w - lr * (l2 * w - pushing @ X / n), b + lr * float(pushing.sum()) / n
        if l2 > 0:
            w = w * min(1.0, 1 / np.sqrt(l2) / max(float(np.linalg.norm(w)), 1e-12))
    return best[0], best[1], history
