"""You take the third block as the output gate and the fourth as the candidate. The order is
input, forget, candidate, output."""
# Breaks: **in this order**: input gate, forget gate, candidate, output gate

import numpy as np


def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


def lstm(x, lengths, h, c, W, U, b):
    n, steps, d = x.shape
    k = h.shape[1]
    outputs = np.zeros((n, steps, k))
    for t in range(steps):
        on = (t < lengths)[:, None]
        i, f, o, g = np.split(x[:, t] @ W + h @ U + b, 4, axis=1)
        new_c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        new_h = sigmoid(o) * np.tanh(new_c)
        outputs[:, t] = np.where(on, new_h, 0)
        h = np.where(on, new_h, h)
        c = np.where(on, new_c, c)
    return outputs, h, c
