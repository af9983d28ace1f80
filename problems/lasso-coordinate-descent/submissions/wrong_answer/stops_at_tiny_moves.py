"""You stop when no weight moves by more than 1e-10. Exactly `iters` sweeps are asked for: many
moves of that size add up."""
# Breaks: Return the weights after exactly `iters` sweeps

import numpy as np


def fit_lasso(X, y, alpha, iters):
    X = X.astype(float)
    n, d = X.shape
    w = np.zeros(d)
    for _ in range(iters):
        before = w.copy()
        for j in range(d):
            square = X[:, j] @ X[:, j]
            if square == 0:
                continue
            fit = X[:, j] @ (y - X @ w + X[:, j] * w[j])
            w[j] = np.sign(fit) * max(abs(fit) - n * alpha, 0.0) / square
        if np.max(np.abs(w - before)) < 1e-10:
            break
    return w
