"""You add rows of α·I, whose squares are α². Take the square root of α for rows, or add α to the
matrix of the normal equations."""
# Breaks: \alpha \sum_{j=1}^{d} w_j^2

import numpy as np


def fit_ridge(X, y, alpha):
    X_mean, y_mean = X.mean(axis=0), y.mean()
    d = X.shape[1]
    A = np.vstack([X - X_mean, alpha * np.eye(d)])
    c = np.concatenate([y - y_mean, np.zeros(d)])
    w = np.linalg.lstsq(A, c, rcond=None)[0]
    return w, float(y_mean - X_mean @ w)
