"""You take the logarithm of a product of many variances, which is 0 or infinite in float64: add up their
logarithms."""
# Breaks: No result is NaN or infinite.

import numpy as np


def em_step(X, weights, means, variances, floor=1e-6):
    with np.errstate(divide="ignore", over="ignore"):
        product = np.log(np.prod(2 * np.pi * variances, axis=1))
        distances = ((X[:, None] - means) ** 2 / variances).sum(axis=2)
        joint = np.log(weights) - 0.5 * (product + distances)
    top = joint.max(axis=1, keepdims=True)
    likelihood = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    r = np.exp(joint - likelihood)
    totals = r.sum(axis=0)
    new_means, new_variances = means.copy(), variances.copy()
    for c in np.flatnonzero(totals):
        new_means[c] = r[:, c] @ X / totals[c]
        spread = r[:, c] @ (X - new_means[c]) ** 2 / totals[c]
        new_variances[c] = np.maximum(floor, spread)
    return totals / len(X), new_means, new_variances, float(likelihood.mean())
