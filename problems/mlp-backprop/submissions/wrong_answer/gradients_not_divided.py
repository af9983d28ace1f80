"""Your gradients are those of the sum over the rows. The loss is a mean: divide (P − Y) by n."""
# Breaks: the derivative of $L$ by each parameter
# Breaks: the loss is the mean cross-entropy

import numpy as np


def mlp(params, X, y):
    n = len(y)
    W1, b1, W2, b2 = params["W1"], params["b1"], params["W2"], params["b2"]
    z = X @ W1 + b1
    a = np.maximum(z, 0)
    s = a @ W2 + b2
    s = s - s.max(axis=1, keepdims=True)
    log_p = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    loss = -log_p[np.arange(n), y].mean()
    ds = np.exp(log_p)
    ds[np.arange(n), y] -= 1
    da = ds @ W2.T
    dz = da * (z > 0)
    return float(loss), {"W1": X.T @ dz, "b1": dz.sum(axis=0), "W2": a.T @ ds, "b2": ds.sum(axis=0)}
