"""Your gate is a · tanh(a). SiLU is a · σ(a)."""
# Breaks: \operatorname{silu}(a) = a\, \sigma(a)

import numpy as np


def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


def swiglu(x, w_gate, w_up, w_down, grad):
    d, f = w_gate.shape
    a = x @ w_gate
    u = x @ w_up
    s = np.tanh(a)
    silu = a * s
    slope = s + a * (1 - s**2)
    h = silu * u
    dh = grad @ w_down.T
    da = dh * u * slope
    du = dh * silu
    dx = da @ w_gate.T + du @ w_up.T
    rows = x.reshape(-1, d)
    dw_gate = rows.T @ da.reshape(-1, f)
    dw_up = rows.T @ du.reshape(-1, f)
    dw_down = h.reshape(-1, f).T @ grad.reshape(-1, grad.shape[-1])
    return h @ w_down, dx, dw_gate, dw_up, dw_down
