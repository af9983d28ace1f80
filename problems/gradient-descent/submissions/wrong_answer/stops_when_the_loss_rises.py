"""You stop when the loss rises. It is reported as it is, step by step, to the last of `steps`."""
# Breaks: Report it as it is: no stopping early, no clipping.

import numpy as np


def gd(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [float(np.mean((X @ w + b - y) ** 2))]
    for _ in range(steps):
        errors = X @ w + b - y
        new_w = w - lr * 2 * (X.T @ errors) / len(y)
        new_b = b - lr * 2 * float(errors.mean())
        loss = float(np.mean((X @ new_w + new_b - y) ** 2))
        if loss > history[-1]:
            break
        w, b = new_w, new_b
        history.append(loss)
    history += [history[-1]] * (steps + 1 - len(history))
    return w, b, history
