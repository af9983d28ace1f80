"""You add the gradient, which climbs. With errors taken as prediction minus target, a step is `w
- lr * gradient`."""
# Breaks: each by $-\text{lr}$ times its gradient

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    errors = X @ w + b - y
    history = [float(np.mean(errors**2))]
    for _ in range(steps):
        w = w + lr * 2 * X.T @ errors / len(y)
        b = b + lr * 2 * float(np.mean(errors))
        errors = X @ w + b - y
        history.append(float(np.mean(errors**2)))
    return w, b, history
