"""You divide by the sum of squares first and then take α off. The threshold applies to ρ: divide
afterwards."""
# Breaks: replaces each $w_j$ by the value that minimises $J$ exactly

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
            w[j] = np.sign(rho) * max(abs(rho / s) - alpha, 0.0)
    return w
