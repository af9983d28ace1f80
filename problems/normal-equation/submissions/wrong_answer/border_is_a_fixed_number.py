"""You drop singular values below a fixed number. The border is relative to the largest: units may
be small."""
# Breaks: Those below $10^{-10}$ of the largest

import numpy as np


def fit_ols(X, y):
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = np.where(np.ptp(X, axis=0) > 0, X - x_mean, 0.0), y - y_mean
    U, sigma, Vt = np.linalg.svd(Xc, full_matrices=False)
    kept = sigma > max(1e-10 * sigma[0], 1e-13)
    w = Vt[kept].T @ (U[:, kept].T @ yc / sigma[kept])
    return w, float(y_mean - x_mean @ w)
