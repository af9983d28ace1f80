"""Goes through rows and components in plain loops."""

import numpy as np


def em_step(X, weights, means, variances, floor=1e-6):
    n, d = X.shape
    k = len(weights)
    shares, likelihood = np.zeros((n, k)), 0.0
    constants = [0.5 * float(np.sum(np.log(2 * np.pi * variances[c]))) for c in range(k)]
    for i in range(n):
        logs = []
        for c in range(k):
            log_weight = float(np.log(weights[c])) if weights[c] > 0 else -np.inf
            far = float(np.sum((X[i] - means[c]) ** 2 / variances[c]))
            logs.append(log_weight - constants[c] - 0.5 * far)
        best = max(logs)
        parts = [float(np.exp(one - best)) for one in logs]
        likelihood += best + float(np.log(sum(parts)))
        shares[i] = np.array(parts) / sum(parts)
    totals = shares.sum(0)
    mu, var = means.copy(), variances.copy()
    for c in range(k):
        if totals[c] > 0:
            mu[c] = (shares[:, [c]] * X).sum(0) / totals[c]
            var[c] = np.maximum((shares[:, [c]] * (X - mu[c]) ** 2).sum(0) / totals[c], floor)
    return totals / n, mu, var, likelihood / n
