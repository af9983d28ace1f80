"""All deltas first; the gradients are then products over sequences and steps at once."""

import numpy as np


def rnn(x, h, W, U, b, grad):
    T = x.shape[1]
    before, after = np.empty(grad.shape), np.empty(grad.shape)
    drive = x @ W + b
    state = h
    for t in range(T):
        before[:, t] = state
        state = np.tanh(drive[:, t] + np.dot(state, U))
        after[:, t] = state
    delta = grad * (1.0 - after) * (1.0 + after)
    slope = 1.0 - np.square(after)
    for t in range(T - 2, -1, -1):
        delta[:, t] += delta[:, t + 1] @ U.T * slope[:, t]
    by_h = delta[:, 0] @ U.T if T else np.zeros(h.shape)
    return after, {
        "x": np.einsum("ntk,dk->ntd", delta, W),
        "h": by_h,
        "W": np.einsum("ntd,ntk->dk", x, delta),
        "U": np.einsum("ntj,ntk->jk", before, delta),
        "b": np.einsum("ntk->k", delta),
    }
