"""A small number on the diagonal makes the equations solvable and the answer another one. Use the
pseudo-inverse."""
# Breaks: Return the one with the smallest $\sum_j w_j^2$

import numpy as np


def fit_ols(X, y):
    means = X.mean(axis=0)
    Xc = X - means
    w = np.linalg.solve(Xc.T @ Xc + 1e-6 * np.eye(X.shape[1]), Xc.T @ (y - y.mean()))
    return w, float(y.mean() - means @ w)
