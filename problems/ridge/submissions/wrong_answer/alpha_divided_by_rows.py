"""You divide the penalty by the number of rows. The errors are summed and the penalty is α as it
is."""
# Breaks: \alpha \sum_{j=1}^{d} w_j^2

import numpy as np


def fit_ridge(X, y, alpha):
    X_mean, y_mean = X.mean(axis=0), y.mean()
    d = X.shape[1]
    alpha = alpha / len(X)
    A = np.vstack([X - X_mean, np.sqrt(alpha) * np.eye(d)])
    c = np.concatenate([y - y_mean, np.zeros(d)])
    w = np.linalg.lstsq(A, c, rcond=None)[0]
    return w, float(y_mean - X_mean @ w)
