"""You do at most a thousand sweeps. Do exactly `iters`, however many they are."""
# Breaks: Return the weights after exactly `iters` sweeps

import numpy as np


def fit_lasso(X, y, alpha, iters):
    X, rest = X.astype(float), y.astype(float)
    n, d = X.shape
    w = np.zeros(d)
    size = (X**2).sum(axis=0)
    for _ in range(min(iters, 1000)):
        for j in np.flatnonzero(size):
            pull = X[:, j] @ rest + size[j] * w[j]
            new = np.sign(pull) * max(abs(pull) - n * alpha, 0.0) / size[j]
            rest -= X[:, j] * (new - w[j])
            w[j] = new
    return w
