"""You drop directions below 10⁻⁵ of the strongest. The border is 10⁻¹⁰."""
# Breaks: Those below $10^{-10}$ of the largest count as zero, the others do not.

import numpy as np


def fit_ols(X, y):
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    w = np.linalg.lstsq(Xc, yc, rcond=1e-5)[0]
    return w, float(y_mean - x_mean @ w)
