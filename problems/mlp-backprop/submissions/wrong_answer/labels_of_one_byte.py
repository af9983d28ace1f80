"""You keep class numbers in one byte, where 256 becomes 0. Leave `y` as it is."""
# Breaks: with classes from 0 to $k-1$

import numpy as np


def mlp(params, X, y):
    W1, b1, W2, b2 = params["W1"], params["b1"], params["W2"], params["b2"]
    n = len(y)
    y = y.astype(np.uint8)
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
