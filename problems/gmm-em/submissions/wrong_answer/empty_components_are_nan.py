"""You divide by the 0 of an empty component. Its mean and variance stay as they were."""
# Breaks: mean and variance stay as they were

import numpy as np


def em_step(X, weights, means, variances, floor=1e-6):
    with np.errstate(all="ignore"):
        log_weights = np.log(weights)
        distances = (X[:, None] - means) ** 2 / variances
        joint = log_weights - 0.5 * (np.log(2 * np.pi * variances) + distances).sum(axis=2)
        top = joint.max(axis=1, keepdims=True)
        likelihood = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
        shares = np.exp(joint - likelihood)
        totals = shares.sum(axis=0)
        new_means, new_variances = means.copy(), variances.copy()
        for c in range(len(weights)):
            new_means[c] = shares[:, c] @ X / totals[c]
            spread = shares[:, c] @ (X - new_means[c]) ** 2 / totals[c]
            new_variances[c] = np.maximum(floor, spread)
    return totals / len(X), new_means, new_variances, float(likelihood.mean())
