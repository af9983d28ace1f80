"""You do not stop at zero: weights are carried across it. Where |ρ| is at most nα the weight is
0."""
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
            w[j] = (rho - n * alpha * np.sign(rho)) / s
    return w
