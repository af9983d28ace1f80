"""One token at a time, with the rules of the scalar functions written out."""

import math

import numpy as np


def sigmoid(a):
    if a >= 0:
        return 1 / (1 + math.exp(-a))
    return math.exp(a) / (1 + math.exp(a))


def swiglu(x, w_gate, w_up, w_down, grad):
    f = w_gate.shape[1]
    y, dx = np.zeros(grad.shape), np.zeros(x.shape)
    dw_gate, dw_up, dw_down = np.zeros(w_gate.shape), np.zeros(w_up.shape), np.zeros(w_down.shape)
    for at in np.ndindex(x.shape[:-1]):
        for j in range(f):
            a, u = float(x[at] @ w_gate[:, j]), float(x[at] @ w_up[:, j])
            s = sigmoid(a)
            y[at] += a * s * u * w_down[j]
            dh = float(grad[at] @ w_down[j])
            da = dh * u * (s + a * s * sigmoid(-a))
            du = dh * a * s
            dx[at] += da * w_gate[:, j] + du * w_up[:, j]
            dw_gate[:, j] += da * x[at]
            dw_up[:, j] += du * x[at]
            dw_down[j] += a * s * u * grad[at]
    return y, dx, dw_gate, dw_up, dw_down
