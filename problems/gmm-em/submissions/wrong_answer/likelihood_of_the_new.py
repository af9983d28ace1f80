"""You return the log-likelihood under the new parameters. It is that under the old ones."""
# Breaks: under the *old* parameters

import numpy as np


def e_step(X, weights, means, variances):
    with np.errstate(divide="ignore"):
        joint = np.log(weights) - 0.5 * (
            np.log(2 * np.pi * variances) + (X[:, None] - means) ** 2 / variances
        ).sum(axis=2)
    top = joint.max(axis=1, keepdims=True)
    likelihood = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    return np.exp(joint - likelihood), float(likelihood.mean())


def em_step(X, weights, means, variances, floor=1e-6):
    shares, _ = e_step(X, weights, means, variances)
    totals = shares.sum(axis=0)
    mu, var = means.copy(), variances.copy()
    for c in np.flatnonzero(totals):
        mu[c] = shares[:, c] @ X / totals[c]
        var[c] = np.maximum(floor, shares[:, c] @ (X - mu[c]) ** 2 / totals[c])
    return totals / len(X), mu, var, e_step(X, totals / len(X), mu, var)[1]
