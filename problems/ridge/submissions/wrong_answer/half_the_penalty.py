"""Your penalty is α/2 times the sum of squares. The statement has α, with no half on either
term."""
# Breaks: \alpha \sum_{j=1}^{d} w_j^2

import numpy as np


def fit_ridge(X, y, alpha):
    X_mean, y_mean = X.mean(axis=0), y.mean()
    d = X.shape[1]
    alpha = alpha / 2
    A = np.vstack([X - X_mean, np.sqrt(alpha) * np.eye(d)])
    c = np.concatenate([y - y_mean, np.zeros(d)])
    w = np.linalg.lstsq(A, c, rcond=None)[0]
    return w, float(y_mean - X_mean @ w)
