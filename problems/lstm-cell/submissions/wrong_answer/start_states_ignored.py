"""You start from zeros. The states to start from are given: `h` and `c`."""
# Breaks: `h` and `c` are the states to start from

import numpy as np


def sigmoid(z):
    return (1 + np.tanh(z / 2)) / 2


def lstm(x, lengths, h, c, W, U, b):
    n, T, _ = x.shape
    k = len(U)
    outputs = np.zeros((n, T, k))
    h, c = np.zeros((n, k)), np.zeros((n, k))
    for t in range(T):
        on = (lengths > t)[:, None]
        i, f, g, o = np.split(np.where(on, x[:, t], 0.0) @ W + h @ U + b, 4, axis=1)
        new_c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        new_h = sigmoid(o) * np.tanh(new_c)
        c, h = np.where(on, new_c, c), np.where(on, new_h, h)
        outputs[:, t] = np.where(on, new_h, 0.0)
    return outputs, h, c
