"""You unpack the parameters in the order in which the dict lists them. Another dict may list them
in another: take each by its key."""
# Breaks: `params` holds float64 arrays: `"W1"` of shape `(d, h)`, `"b1"` of `(h,)`, `"W2"` of `(h, k)`, `"b2"` of `(k,)`.

import numpy as np


def mlp(params, X, y):
    W1, b1, W2, b2 = params.values()
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
