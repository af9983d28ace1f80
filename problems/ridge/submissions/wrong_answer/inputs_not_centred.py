"""You centre the targets but not the inputs. The weights then try to explain a shift that belongs
to the bias."""
# Breaks: \sum_{i=1}^{n} (y_i - x_i \cdot w - b)^2

import numpy as np


def fit_ridge(X, y, alpha):
    X_mean, y_mean = X.mean(axis=0), y.mean()
    d = X.shape[1]
    A = np.vstack([X, np.sqrt(alpha) * np.eye(d)])
    c = np.concatenate([y - y_mean, np.zeros(d)])
    w = np.linalg.lstsq(A, c, rcond=None)[0]
    return w, float(y_mean - X_mean @ w)
