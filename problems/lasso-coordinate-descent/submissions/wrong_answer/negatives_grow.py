"""You subtract the threshold from negative values too, which makes them larger in size. For ρ < −nα
add it."""
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
            w[j] = (rho - n * alpha) / s if abs(rho) > n * alpha else 0.0
    return w
