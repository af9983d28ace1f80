"""Your plane passes through the origin. Centre `X` and `y` first, or the intercept has nowhere to
go."""
# Breaks: The model predicts $\hat y_i = x_i \cdot w + b$

import numpy as np


def fit_ols(X, y):
    x_mean, y_mean = np.zeros(X.shape[1]), 0.0
    Xc, yc = X - x_mean, y - y_mean
    w = np.linalg.lstsq(Xc, yc, rcond=1e-10)[0]
    return w, float(y_mean - x_mean @ w)
