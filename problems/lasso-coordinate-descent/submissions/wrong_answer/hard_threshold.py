"""You keep the least-squares value of a weight that passes the threshold. The soft threshold takes
nα off |ρ| first."""
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
            w[j] = rho / s if abs(rho) > n * alpha else 0.0
    return w
