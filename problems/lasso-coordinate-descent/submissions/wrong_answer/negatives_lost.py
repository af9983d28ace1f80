"""Your soft threshold makes all negative weights 0. Shrink the size |ρ| and give the sign back."""
# Breaks: Weights may be negative

import numpy as np


def fit_lasso(X, y, alpha, iters):
    n, d = X.shape
    w = np.zeros(d)
    for _ in range(iters):
        for j in range(d):
            others = w.copy()
            others[j] = 0.0
            r = y - X @ others
            rho = X[:, j] @ r
            s = X[:, j].astype(float) @ X[:, j]
            if s == 0:
                continue
            w[j] = max(rho - n * alpha, 0.0) / s
    return w
