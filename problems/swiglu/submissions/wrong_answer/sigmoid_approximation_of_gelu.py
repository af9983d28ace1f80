"""Your gate is a · σ(1.702 a), which stands for GELU. SiLU has no factor."""
# Breaks: \operatorname{silu}(a) = a\, \sigma(a)

import numpy as np


def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


def swiglu(x, w_gate, w_up, w_down, grad):
    d, f = w_gate.shape
    a = x @ w_gate
    u = x @ w_up
    s = sigmoid(1.702 * a)
    silu = a * s
    slope = s + 1.702 * a * s * (1 - s)
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
