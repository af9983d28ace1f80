"""You leave small cell states without their tanh. It is near to them, but not the same: only the
exact one is close enough."""
# Breaks: h' = \sigma(a_o) \tanh(c')

import numpy as np


def lstm(x, lengths, h, c, W, U, b):
    n, T, _ = x.shape
    h, c = h.copy(), c.copy()
    k = h.shape[1]
    outputs = np.zeros((n, T, k))
    for t in range(T):
        runs = np.flatnonzero(lengths > t)
        gates = x[runs, t] @ W + h[runs] @ U + b
        i, f, o = (0.5 * (1 + np.tanh(gates[:, j * k : (j + 1) * k] / 2)) for j in (0, 1, 3))
        c[runs] = f * c[runs] + i * np.tanh(gates[:, 2 * k : 3 * k])
        h[runs] = o * np.where(np.abs(c[runs]) < 1e-3, c[runs], np.tanh(c[runs]))
        outputs[runs, t] = h[runs]
    return outputs, h, c
