"""You give the intercept to a constant column. Its weight is 0: the intercept says the same."""
# Breaks: and gets the weight 0

import numpy as np


def fit_ols(X, y):
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    w = np.linalg.lstsq(Xc, yc, rcond=1e-10)[0]
    b = float(y_mean - x_mean @ w)
    constant = np.flatnonzero((X == X[0]).all(axis=0) & (X[0] != 0))
    if len(X) > 1 and len(constant):
        w[constant[0]] = b / X[0, constant[0]]
        b = 0.0
    return w, b
