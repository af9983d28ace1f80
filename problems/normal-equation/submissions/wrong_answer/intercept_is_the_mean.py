"""Your intercept is the mean of `y`. That is the prediction at the means of the columns, not at
0."""
# Breaks: The model predicts $\hat y_i = x_i \cdot w + b$

import numpy as np


def fit_ols(X, y):
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    w = np.linalg.lstsq(Xc, yc, rcond=1e-10)[0]
    return w, float(y_mean)
