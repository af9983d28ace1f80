"""One row and one unit at a time, in plain Python."""

import math

import numpy as np


def mlp(params, X, y):
    W1, b1, W2, b2 = (params[key].tolist() for key in ("W1", "b1", "W2", "b2"))
    d, h, k, n = len(W1), len(b1), len(b2), len(y)
    grads = {key: np.zeros(value.shape) for key, value in params.items()}
    losses = []
    for x, label in zip(X.tolist(), y.tolist()):
        z = [sum(x[i] * W1[i][j] for i in range(d)) + b1[j] for j in range(h)]
        a = [max(value, 0.0) for value in z]
        s = [sum(a[j] * W2[j][c] for j in range(h)) + b2[c] for c in range(k)]
        peak = max(s)
        total = math.fsum(math.exp(value - peak) for value in s)
        losses.append(math.log(total) + peak - s[label])
        delta = [(math.exp(s[c] - peak) / total - (c == label)) / n for c in range(k)]
        for c in range(k):
            grads["b2"][c] += delta[c]
            for j in range(h):
                grads["W2"][j, c] += a[j] * delta[c]
        for j in range(h):
            if z[j] > 0:
                back = sum(W2[j][c] * delta[c] for c in range(k))
                grads["b1"][j] += back
                for i in range(d):
                    grads["W1"][i, j] += x[i] * back
    return math.fsum(losses) / n, grads
