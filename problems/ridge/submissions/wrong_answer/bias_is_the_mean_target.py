"""Your bias is the mean target. It is ȳ − x̄ · w, since the inputs were centred too."""
# Breaks: \sum_{i=1}^{n} (y_i - x_i \cdot w - b)^2

import numpy as np


def fit_ridge(X, y, alpha):
    X_mean, y_mean = X.mean(axis=0), y.mean()
    d = X.shape[1]
    A = np.vstack([X - X_mean, np.sqrt(alpha) * np.eye(d)])
    c = np.concatenate([y - y_mean, np.zeros(d)])
    w = np.linalg.lstsq(A, c, rcond=None)[0]
    return w, float(y_mean)
