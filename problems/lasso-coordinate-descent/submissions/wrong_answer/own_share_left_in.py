"""You use the full residuals, with the column's own share subtracted. ρ needs the residuals without
column j."""
# Breaks: replaces each $w_j$ by the value that minimises $J$ exactly

import numpy as np


def fit_lasso(X, y, alpha, iters):
    n, d = X.shape
    w = np.zeros(d)
    for _ in range(iters):
        for j in range(d):
            others = w.copy()

            r = y - X @ others
            rho = X[:, j] @ r
            s = X[:, j].astype(float) @ X[:, j]
            if s == 0:
                continue
            w[j] = np.sign(rho) * max(abs(rho) - n * alpha, 0.0) / s
    return w
