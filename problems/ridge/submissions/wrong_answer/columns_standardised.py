"""You scale the columns to deviation 1 before the penalty. The penalty is on the weights of the
columns as given."""
# Breaks: \alpha \sum_{j=1}^{d} w_j^2

import numpy as np


def fit_ridge(X, y, alpha):
    X_mean, y_mean = X.mean(axis=0), y.mean()
    d = X.shape[1]
    scale = np.where(np.ptp(X, axis=0) > 0, X.std(axis=0), 1.0)
    A = np.vstack([(X - X_mean) / scale, np.sqrt(alpha) * np.eye(d)])
    c = np.concatenate([y - y_mean, np.zeros(d)])
    w = np.linalg.lstsq(A, c, rcond=None)[0] / scale
    return w, float(y_mean - X_mean @ w)
