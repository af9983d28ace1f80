"""You keep the targets in float32, which has no more than seven digits. Use float64."""
# Breaks: Both float64 or int64.

import numpy as np


def fit_ridge(X, y, alpha):
    mean = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    kept = s > 1e-12 * s.max()
    s, U, Vt = s[kept], U[:, kept], Vt[kept]
    w = Vt.T @ (s / (s**2 + alpha) * (U.T @ (y.astype(np.float32) - y.mean())))
    return w, float(y.mean() - mean @ w)
