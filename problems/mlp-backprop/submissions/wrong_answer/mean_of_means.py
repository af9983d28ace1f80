"""You split the batch into parts and take the mean of their means. The last part has fewer rows,
and each of these counts too much."""
# Breaks: the loss is the mean cross-entropy

import numpy as np


def part(params, X, y):
    W1, b1, W2, b2 = params["W1"], params["b1"], params["W2"], params["b2"]
    n = len(y)
    Z = X @ W1 + b1
    A = np.maximum(Z, 0)
    S = A @ W2 + b2
    S = S - S.max(axis=1, keepdims=True)
    logp = S - np.log(np.exp(S).sum(axis=1, keepdims=True))
    loss = -logp[np.arange(n), y].mean()
    dS = np.exp(logp)
    dS[np.arange(n), y] -= 1
    dS /= n
    dZ = (dS @ W2.T) * (Z > 0)
    return float(loss), {"W1": X.T @ dZ, "b1": dZ.sum(0), "W2": A.T @ dS, "b2": dS.sum(0)}


def mlp(params, X, y):
    parts = [part(params, X[i:i + 100], y[i:i + 100]) for i in range(0, len(y), 100)]
    return (float(np.mean([p[0] for p in parts])),
            {k: np.mean([p[1][k] for p in parts], axis=0) for k in params})
