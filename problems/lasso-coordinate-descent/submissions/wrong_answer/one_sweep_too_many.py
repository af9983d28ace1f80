"""You do one sweep too many. Do exactly `iters`."""
# Breaks: Return the weights after exactly `iters` sweeps

import numpy as np


def fit_lasso(X, y, alpha, iters):
    n, d = X.shape
    w = np.zeros(d)
    for _ in range(iters + 1):
        for j in range(d):
            others = w.copy()
            others[j] = 0.0
            r = y - X @ others
            rho = X[:, j] @ r
            s = X[:, j].astype(float) @ X[:, j]
            if s == 0:
                continue
            w[j] = np.sign(rho) * max(abs(rho) - n * alpha, 0.0) / s
    return w
