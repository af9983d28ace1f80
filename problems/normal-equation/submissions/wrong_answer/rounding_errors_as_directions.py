"""You count rounding errors as directions: the border of your least squares is that of float64. It
is 10⁻¹⁰ of the largest singular value."""
# Breaks: Those below $10^{-10}$ of the largest count as zero

import numpy as np


def fit_ols(X, y):
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = np.where(np.ptp(X, axis=0) > 0, X - x_mean, 0.0), y - y_mean
    w = np.linalg.lstsq(Xc, yc, rcond=1e-15)[0]
    return w, float(y_mean - x_mean @ w)
