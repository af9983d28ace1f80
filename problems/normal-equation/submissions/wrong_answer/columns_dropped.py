"""You leave out columns that depend on earlier ones: also a best fit, but not the one with the
shortest weights."""
# Breaks: Return the one with the smallest $\sum_j w_j^2$

import numpy as np


def fit_ols(X, y):
    means = X.mean(axis=0)
    Xc, yc = X - means, y - y.mean()
    chosen, basis = [], []
    for j in range(X.shape[1]):
        rest = Xc[:, j].astype(np.float64)
        for q in basis * 2:
            rest = rest - (q @ rest) * q
        if np.linalg.norm(rest) > 1e-10 * max(np.linalg.norm(Xc[:, j]), 1e-300):
            basis.append(rest / np.linalg.norm(rest))
            chosen.append(j)
    w = np.zeros(X.shape[1])
    if chosen:
        w[chosen] = np.linalg.lstsq(Xc[:, chosen], yc, rcond=1e-13)[0]
    return w, float(y.mean() - means @ w)
