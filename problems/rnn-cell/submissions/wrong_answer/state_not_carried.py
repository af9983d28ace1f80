"""Every step starts from the first state again. The new state of a step is the old one of the
next."""
# Breaks: h_t = \tanh(x_t W + h_{t-1} U + b)

import numpy as np


def rnn(x, h, W, U, b, grad):
    n, T, d = x.shape
    states = [h]
    for t in range(T):
        states.append(np.tanh(x[:, t] @ W + h @ U + b))
    g_x, g_W, g_U, g_b = np.zeros(x.shape), np.zeros(W.shape), np.zeros(U.shape), np.zeros(b.shape)
    back = np.zeros(h.shape)
    for t in range(T - 1, -1, -1):
        delta = (grad[:, t] + back) * (1 - states[t + 1] ** 2)
        g_x[:, t] = delta @ W.T
        g_W += x[:, t].T @ delta
        g_U += states[t].T @ delta
        g_b += delta.sum(axis=0)
        back = delta @ U.T
    outputs = np.stack(states[1:], axis=1) if T else np.zeros(grad.shape)
    return outputs, {"x": g_x, "h": back, "W": g_W, "U": g_U, "b": g_b}
