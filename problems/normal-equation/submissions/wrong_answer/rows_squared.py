"""With more columns than rows you square the rows. `X @ X.T` loses weak directions as `X.T @ X`
does."""
# Breaks: squaring `X` loses it

import numpy as np


def fit_ols(X, y):
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = np.where(np.ptp(X, axis=0) > 0, X - x_mean, 0.0), y - y_mean
    if len(X) <= X.shape[1]:
        w = Xc.T @ np.linalg.pinv(Xc @ Xc.T, rcond=1e-10) @ yc
        return w, float(y_mean - x_mean @ w)
    w = np.linalg.lstsq(Xc, yc, rcond=1e-10)[0]
    return w, float(y_mean - x_mean @ w)
