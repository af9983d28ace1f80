"""You stop after fifty steps of conjugate gradients. With more columns that is not the minimum
yet: solve the equations."""
# Breaks: Find the minimum exactly, not by gradient descent.

import numpy as np


def fit_ridge(X, y, alpha):
    X = np.asarray(X, dtype=float)
    y = np.asarray(y, dtype=float)
    mx, my = X.mean(0), y.mean()
    C, t = X - mx, y - my
    w = np.zeros(X.shape[1])
    A = C.T @ C + alpha * np.eye(len(w))
    g = C.T @ t
    r = g - A @ w
    p = r.copy()
    for _ in range(50):
        rr = r @ r
        if rr < 1e-30:
            break
        a = rr / (p @ A @ p)
        w = w + a * p
        r = r - a * (A @ p)
        p = r + (r @ r) / rr * p
    return w, float(my - mx @ w)
