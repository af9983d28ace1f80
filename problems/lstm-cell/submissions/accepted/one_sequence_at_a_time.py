"""One sequence at a time, in plain Python, and only as far as it goes."""

import math

import numpy as np


def _sigmoid(z):
    if z < 0:
        return math.exp(z) / (1 + math.exp(z))
    return 1 / (1 + math.exp(-z))


def lstm(x, lengths, h, c, W, U, b):
    n, steps, _ = x.shape
    k = U.shape[0]
    outputs = np.zeros((n, steps, k))
    last_h, last_c = np.array(h), np.array(c)
    for r in range(n):
        for t in range(int(lengths[r])):
            sums = (x[r, t] @ W + last_h[r] @ U + b).tolist()
            for j in range(k):
                i, f, g, o = sums[j], sums[k + j], sums[2 * k + j], sums[3 * k + j]
                last_c[r, j] = _sigmoid(f) * last_c[r, j] + _sigmoid(i) * math.tanh(g)
                last_h[r, j] = _sigmoid(o) * math.tanh(last_c[r, j])
            outputs[r, t] = last_h[r]
    return outputs, last_h, last_c
