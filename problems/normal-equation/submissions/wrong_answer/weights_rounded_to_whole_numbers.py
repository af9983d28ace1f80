"""Your weights have the dtype of `X`: for whole numbers they cannot hold a fraction."""
# Breaks: `w` is float64 of the shape `(d,)`

import numpy as np


def fit_ols(X, y):
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    w = np.linalg.lstsq(Xc, yc, rcond=1e-10)[0].astype(X.dtype)
    return w, float(y_mean - x_mean @ w)
