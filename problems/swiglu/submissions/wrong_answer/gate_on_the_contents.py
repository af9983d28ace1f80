"""You put the SiLU around the contents x W_U. It is around the gate x W_G."""
# Breaks: h = \operatorname{silu}(a) \odot u

import numpy as np


def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


def swiglu(x, w_gate, w_up, w_down, grad):
    d, f = w_gate.shape
    a = x @ w_up
    u = x @ w_gate
    s = sigmoid(a)
    silu = a * s
    slope = s + a * s * (1 - s)
    h = silu * u
    dh = grad @ w_down.T
    da = dh * u * slope
    du = dh * silu
    dx = da @ w_up.T + du @ w_gate.T
    rows = x.reshape(-1, d)
    dw_up = rows.T @ da.reshape(-1, f)
    dw_gate = rows.T @ du.reshape(-1, f)
    dw_down = h.reshape(-1, f).T @ grad.reshape(-1, grad.shape[-1])
    return h @ w_down, dx, dw_gate, dw_up, dw_down
