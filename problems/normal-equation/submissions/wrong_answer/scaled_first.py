"""You divide the columns by their spread first. Among equal fits that makes other weights the
shortest."""
# Breaks: Return the one with the smallest $\sum_j w_j^2$

import numpy as np


def fit_ols(X, y):
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    scale = Xc.std(axis=0)
    scale = np.where(scale > 0, scale, 1.0)
    w = np.linalg.lstsq(Xc / scale, yc, rcond=1e-10)[0] / scale
    return w, float(y_mean - x_mean @ w)
