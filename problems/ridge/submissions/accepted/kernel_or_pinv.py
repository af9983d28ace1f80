"""Solves with the n × n matrix of inner products; the pseudo-inverse where there is no penalty."""

import numpy as np


def fit_ridge(X, y, alpha):
    A = X - X.mean(axis=0)
    if alpha == 0:
        w = np.linalg.pinv(A, rcond=1e-12) @ (y - y.mean())
    elif len(A) <= A.shape[1]:
        w = A.T @ np.linalg.solve(A @ A.T + alpha * np.eye(len(A)), y - y.mean())
    else:
        w = np.linalg.solve(A.T @ A + alpha * np.eye(A.shape[1]), A.T @ y)
    return w, float(y.mean() - X.mean(axis=0) @ w)
