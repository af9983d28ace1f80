"""Fits all components at once, and divides the empty ones by 1."""

import numpy as np


def em_step(X, weights, means, variances, floor=1e-6):
    with np.errstate(divide="ignore"):
        log_pi = np.log(weights)
    z = (X[:, None, :] - means[None]) / np.sqrt(variances)
    log_p = (
        log_pi - 0.5 * np.sum(z * z, axis=2) - 0.5 * np.sum(np.log(2 * np.pi * variances), axis=1)
    )
    total = np.logaddexp.reduce(log_p, axis=1)
    r = np.exp(log_p - total[:, None])
    n = r.sum(axis=0)
    safe = np.where(n > 0, n, 1)[:, None]
    mu = np.where(n[:, None] > 0, r.T @ X / safe, means)
    square = np.einsum("nc,ncd->cd", r, (X[:, None, :] - mu) ** 2) / safe
    var = np.where(n[:, None] > 0, np.maximum(square, floor), variances)
    return n / X.shape[0], mu, var, float(np.mean(total))
