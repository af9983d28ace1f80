"""You read the last `h` from the outputs at length − 1, which is the last step of all for a
sequence of length 0. Its state is the one it started from."""
# Breaks: The final states are the ones it started from.

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
        h = np.where(on, new_h, h)
        c = np.where(on, new_c, c)
    if steps:
        h = outputs[np.arange(n), lengths - 1]
    return outputs, h, c
