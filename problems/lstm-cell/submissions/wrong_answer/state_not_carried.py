"""Every step starts from the first `h` again. The new `h` of a step is the old one of the next."""
# Breaks: $h'$, $c'$ are the states for the next one

import numpy as np


def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


def lstm(x, lengths, h, c, W, U, b):
    n, steps, d = x.shape
    k = h.shape[1]
    start = h
    outputs = np.zeros((n, steps, k))
    for t in range(steps):
        on = (t < lengths)[:, None]
        i, f, g, o = np.split(x[:, t] @ W + start @ U + b, 4, axis=1)
        new_c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        new_h = sigmoid(o) * np.tanh(new_c)
        outputs[:, t] = np.where(on, new_h, 0)
        h = np.where(on, new_h, h)
        c = np.where(on, new_c, c)
    return outputs, h, c
