"""Your sigmoid is e^z / (1 + e^z), which is ∞ / ∞ above 709. Write it as 1 / (1 + exp(−z)) or
through tanh."""
# Breaks: Gates may get inputs of several thousand, of either sign; all results are finite.

import numpy as np


def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))


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
        h = np.where(on, new_h, h)
        c = np.where(on, new_c, c)
    return outputs, h, c
