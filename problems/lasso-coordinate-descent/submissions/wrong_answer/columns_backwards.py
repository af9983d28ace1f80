"""You sweep from the last column to the first. Go from the first to the last."""
# Breaks: A sweep goes through the weights in the order $j = 1, 2, \dots, d$

import numpy as np


def fit_lasso(X, y, alpha, iters):
    n, d = X.shape
    w = np.zeros(d)
    for _ in range(iters):
        for j in reversed(range(d)):
            others = w.copy()
            others[j] = 0.0
            r = y - X @ others
            rho = X[:, j] @ r
            s = X[:, j].astype(float) @ X[:, j]
            if s == 0:
                continue
            w[j] = np.sign(rho) * max(abs(rho) - n * alpha, 0.0) / s
    return w
