"""You take a component with a tiny sum of responsibilities for an empty one. It is empty where the sum is
exactly 0."""
# Breaks: Where $N_c$ is exactly 0, in float64

import numpy as np


def em_step(X, weights, means, variances, floor=1e-6):
    with np.errstate(divide="ignore", over="ignore"):
        joint = np.log(weights) - 0.5 * (
            np.log(2 * np.pi * variances) + (X[:, None] - means) ** 2 / variances
        ).sum(axis=2)
    top = joint.max(axis=1, keepdims=True)
    likelihood = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    r = np.exp(joint - likelihood)
    totals = r.sum(axis=0)
    new_means, new_variances = means.copy(), variances.copy()
    for c in np.flatnonzero(totals > 1e-100):
        new_means[c] = r[:, c] @ X / totals[c]
        spread = r[:, c] @ (X - new_means[c]) ** 2 / totals[c]
        new_variances[c] = np.maximum(floor, spread)
    return totals / len(X), new_means, new_variances, float(likelihood.mean())
