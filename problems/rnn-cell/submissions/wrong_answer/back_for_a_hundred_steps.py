"""You go back for no more than a hundred steps. The gradient goes back all the way, to the first
state."""
# Breaks: the derivatives go back step by step

import numpy as np


def rnn(x, h, W, U, b, grad):
    n, T, d = x.shape
    out = np.empty((n, T, len(b)))
    states = [h]
    for t in range(T):
        states.append(np.tanh(x[:, t] @ W + states[-1] @ U + b))
        out[:, t] = states[-1]
    g = {"x": np.zeros(x.shape), "h": np.zeros(h.shape), "W": np.zeros(W.shape), "U": np.zeros(U.shape), "b": np.zeros(b.shape)}
    back = np.zeros(h.shape)
    for t in reversed(range(T)):
        delta = (grad[:, t] + back) * (1 - states[t + 1] ** 2)
        back = delta @ U.T * (T - t < 100)
        g["x"][:, t] = delta @ W.T
        g["W"] += x[:, t].T @ delta
        g["U"] += states[t].T @ delta
        g["b"] += delta.sum(0)
    g["h"] = back
    return out, g
