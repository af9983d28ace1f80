"""Without a penalty you solve least squares at once. What is asked for are the weights after
`iters` sweeps, for α = 0 too."""
# Breaks: **$\alpha = 0$** is coordinate descent for least squares.

import numpy as np


def fit_lasso(X, y, alpha, iters):
    n, d = X.shape
    if alpha == 0 and iters > 0:
        return np.linalg.lstsq(X, y, rcond=None)[0]
    w = np.zeros(d)
    for _ in range(iters):
        for j in range(d):
            size = X[:, j] @ X[:, j]
            if size == 0:
                continue
            fit = X[:, j] @ (y - X @ w) + size * w[j]
            w[j] = np.sign(fit) * max(abs(fit) - alpha * n, 0) / size
    return w
