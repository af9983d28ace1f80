"""The final states of shorter sequences are 0. Each sequence keeps the states it had after its
own last step."""
# Breaks: the states $h$ and $c$ of each sequence after its own last step

import numpy as np


def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


def lstm(x, lengths, h, c, W, U, b):
    n, steps, d = x.shape
    k = h.shape[1]
    outputs = np.zeros((n, steps, k))
    for t in range(steps):
        on = (t < lengths)[:, None]
        i, f, g, o = np.split(x[:, t] @ W + h @ U + b, 4, axis=1)
        new_c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        new_h = sigmoid(o) * np.tanh(new_c)
        outputs[:, t] = np.where(on, new_h, 0)
        h = np.where(on, new_h, 0)
        c = np.where(on, new_c, 0)
    return outputs, h, c
