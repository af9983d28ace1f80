"""With more columns than rows you invert products of rows, which have the squares of the singular
values."""
# Breaks: squaring `X` loses it

import numpy as np


def fit_ols(X, y):
    center, level = (np.mean(X, axis=0), np.mean(y))
    if X.shape[1] > X.shape[0] + 5:
        C = X - center
        w = C.T @ np.linalg.pinv(C @ C.T, rcond=1e-12, hermitian=True) @ (y - level)
        return (w, float(level - center @ w))
    U, sigma, Vt = np.linalg.svd(X - center, full_matrices=False)
    kept = sigma > 1e-10 * sigma[0]
    w = Vt[kept].T @ (U[:, kept].T @ (y - level) / sigma[kept])
    return (w, float(level - center @ w))
