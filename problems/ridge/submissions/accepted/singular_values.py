"""The singular value decomposition of the centred rows."""

import numpy as np


def fit_ridge(X, y, alpha):
    mean = np.mean(X, axis=0)
    U, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    kept = s > 1e-10 * max(s.max(), 1.0)
    s, U, Vt = s[kept], U[:, kept], Vt[kept]
    w = Vt.T @ (s / (s**2 + alpha) * (U.T @ (y - np.mean(y))))
    return w, float(np.mean(y - X @ w))
