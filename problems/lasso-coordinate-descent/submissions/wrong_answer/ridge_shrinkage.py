"""You shrink by a larger denominator, which is the ridge penalty. The lasso takes nα off |ρ| and
stops at 0."""
# Breaks: \alpha \sum_{j=1}^{d} |w_j|

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
            w[j] = rho / (s + n * alpha)
    return w
