"""Your threshold is half as large as it should be, as if the loss had 1/n in front. It has 1/(2n),
so the threshold is n·α."""
# Breaks: \frac{1}{2n} \sum_{i=1}^{n} (y_i - x_i \cdot w)^2

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
            w[j] = np.sign(rho) * max(abs(rho) - n * alpha / 2, 0.0) / s
    return w
