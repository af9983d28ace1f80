"""You average the errors, which makes the penalty n times as strong. Here the errors are summed:
add α, not α·n."""
# Breaks: The errors are **summed**, not averaged

import numpy as np


def fit_ridge(X, y, alpha):
    X_mean, y_mean = X.mean(axis=0), y.mean()
    d = X.shape[1]
    alpha = alpha * len(X)
    A = np.vstack([X - X_mean, np.sqrt(alpha) * np.eye(d)])
    c = np.concatenate([y - y_mean, np.zeros(d)])
    w = np.linalg.lstsq(A, c, rcond=None)[0]
    return w, float(y_mean - X_mean @ w)
