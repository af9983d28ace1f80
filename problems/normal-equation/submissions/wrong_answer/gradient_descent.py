"""You iterate, and stop before the end: weak directions need millions of steps. The solution has a
closed form."""
# Breaks: Find the $w$ and $b$ that minimise the sum of squared errors

import numpy as np


def fit_ols(X, y):
    means = X.mean(axis=0)
    Xc, yc = X - means, y - y.mean()
    w = np.zeros(X.shape[1])
    lr = 1 / max(np.linalg.norm(Xc, 2) ** 2, 1e-300)
    for _ in range(500):
        w = w - lr * Xc.T @ (Xc @ w - yc)
    return w, float(y.mean() - means @ w)
