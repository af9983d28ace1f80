"""Inner products once; then sweeps over the d × d matrix without touching the rows."""

import numpy as np


def fit_lasso(X, y, alpha, iters):
    A = X.astype(float)
    G, c = A.T @ A, A.T @ y
    w = np.zeros(len(c))
    threshold = alpha * len(y)
    for _ in range(iters):
        for j in range(len(w)):
            if G[j, j] == 0:
                continue
            rho = c[j] - G[j] @ w + G[j, j] * w[j]
            if rho > threshold:
                w[j] = (rho - threshold) / G[j, j]
            elif rho < -threshold:
                w[j] = (rho + threshold) / G[j, j]
            else:
                w[j] = 0.0
    return w
