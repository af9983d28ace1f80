"""`X.T @ X` squares the condition number, and the weak directions are lost in rounding. Use
`lstsq`, `pinv` or the SVD of the centred `X` itself."""
# Breaks: and squaring `X` loses it

import numpy as np


def fit_ols(X, y):
    means = X.mean(axis=0)
    Xc = X - means
    w = np.linalg.pinv(Xc.T @ Xc) @ (Xc.T @ (y - y.mean()))
    return w, float(y.mean() - means @ w)
