"""Adds up the residuals of both sides again for every threshold."""
# Breaks: Adding up both sides again for each threshold is too slow.

import numpy as np


def boost(X, y, X_new, rounds, lr):
    fitted = np.full(len(y), y.mean())
    stages = [np.full(len(X_new), y.mean())]
    for _ in range(rounds):
        e = y - fitted
        best = None
        for j in range(X.shape[1]):
            values = np.unique(X[:, j])
            for t in (values[1:] + values[:-1]) / 2:
                side = X[:, j] <= t
                left, right = e[side].mean(), e[~side].mean()
                gain = side.sum() * left**2 + (~side).sum() * right**2
                if best is None or gain * (1 - 1e-9) > best[0]:
                    best = (gain, j, t, left, right)
        if best is None:
            stages.append(stages[-1])
            continue
        _, j, t, left, right = best
        fitted = fitted + lr * np.where(X[:, j] <= t, left, right)
        stages.append(stages[-1] + lr * np.where(X_new[:, j] <= t, left, right))
    return np.array(stages)
