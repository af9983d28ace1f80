"""You cut whole numbers to 32 bits. They are int64."""
# Breaks: float64 or int64

import numpy as np


def fit_ols(X, y):
    if X.dtype.kind == "i":
        X = X.astype(np.int32)
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = np.where(np.ptp(X, axis=0) > 0, X - x_mean, 0.0), y - y_mean
    w = np.linalg.lstsq(Xc, yc, rcond=1e-10)[0]
    return w, float(y_mean - x_mean @ w)
