"""You take a tiny alpha for 0. How much it matters depends on the size of the columns: use it as it
was given."""
# Breaks: `alpha`: the strength of the penalty, $\alpha \ge 0$.

import numpy as np


def fit_ridge(X, y, alpha):
    if alpha < 1e-6:
        alpha = 0.0
    X_mean, y_mean, d = X.mean(axis=0), y.mean(), X.shape[1]
    rows = np.vstack([X - X_mean, np.sqrt(alpha) * np.eye(d)])
    w = np.linalg.lstsq(rows, np.concatenate([y - y_mean, np.zeros(d)]))[0]
    return w, float(y_mean - X_mean @ w)
