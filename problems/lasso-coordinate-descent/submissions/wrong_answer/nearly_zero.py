"""You keep a tiny weight where the minimum is at 0. It must be exactly 0: return 0 where |ρ| is at
most nα."""
# Breaks: A weight whose minimum is at 0 must be 0 and not merely small

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
            w[j] = np.sign(rho) * max(abs(rho) - n * alpha, 3e-10) / s
    return w
