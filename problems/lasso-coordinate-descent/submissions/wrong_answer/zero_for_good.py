"""You never try a weight again once a sweep has left it at 0. Every sweep goes through all
weights: one that was 0 may come in later."""
# Breaks: a column may enter or leave during the sweeps

import numpy as np


def fit_lasso(X, y, alpha, iters):
    X = X.astype(float)
    n, d = X.shape
    w = np.zeros(d)
    active = list(range(d))
    for _ in range(iters):
        for j in active:
            square = X[:, j] @ X[:, j]
            if square == 0:
                continue
            fit = X[:, j] @ (y - X @ w + X[:, j] * w[j])
            w[j] = np.sign(fit) * max(abs(fit) - n * alpha, 0.0) / square
        active = [j for j in active if w[j] != 0]
    return w
