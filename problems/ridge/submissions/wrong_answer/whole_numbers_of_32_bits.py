"""You keep whole numbers in 32 bits, where large ones become others. Make floats of them at once."""
# Breaks: **Whole numbers** give the same floats as the equal float arrays.

import numpy as np


def fit_ridge(X, y, alpha):
    X, y = (a.astype(np.intc) if a.dtype.kind == "i" else a for a in (X, y))
    mean = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    kept = s > 1e-12 * s.max()
    s, U, Vt = s[kept], U[:, kept], Vt[kept]
    w = Vt.T @ (s / (s**2 + alpha) * (U.T @ (y - y.mean())))
    return w, float(y.mean() - mean @ w)
