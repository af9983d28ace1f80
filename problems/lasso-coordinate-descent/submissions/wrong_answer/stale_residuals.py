"""You change all weights from the residuals at the start of the sweep. Use the current values of
the others, those already changed in this sweep included."""
# Breaks: those already changed in this sweep included

import numpy as np


def fit_lasso(X, y, alpha, iters):
    n, d = X.shape
    w = np.zeros(d)
    for _ in range(iters):
        start = w.copy()
        for j in range(d):
            others = start.copy()
            others[j] = 0.0
            r = y - X @ others
            rho = X[:, j] @ r
            s = X[:, j].astype(float) @ X[:, j]
            if s == 0:
                continue
            w[j] = np.sign(rho) * max(abs(rho) - n * alpha, 0.0) / s
    return w
