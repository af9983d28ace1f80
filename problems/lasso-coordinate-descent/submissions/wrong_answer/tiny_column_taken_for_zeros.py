"""You take a column of tiny numbers for a column of zeros. Only where all its numbers are 0 is the
weight 0 for that reason: compare with 0 itself."""
# Breaks: replaces each $w_j$ by the value that minimises $J$ exactly

import numpy as np


def fit_lasso(X, y, alpha, iters):
    X = X.astype(float)
    n, d = X.shape
    w = np.zeros(d)
    for _ in range(iters):
        for j in range(d):
            square = X[:, j] @ X[:, j]
            if square < 1e-12:
                continue
            fit = X[:, j] @ (y - X @ w + X[:, j] * w[j])
            w[j] = np.sign(fit) * max(abs(fit) - n * alpha, 0.0) / square
    return w
