"""You let gradients pass through the first hidden units alone. All $h$ of them have gradients."""
# Breaks: the network has one hidden layer of $h$ units

import numpy as np


def mlp(params, X, y):
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
    dZ = (dS @ W2.T) * ((Z > 0) & (np.arange(Z.shape[1]) < 64))
    return float(loss), {"W1": X.T @ dZ, "b1": dZ.sum(0), "W2": A.T @ dS, "b2": dS.sum(0)}
