"""Your derivatives by the matrices are those of the first sentence. Sum over all leading
dimensions."""
# Breaks: Those by the matrices are sums over all tokens.

import numpy as np


def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


def swiglu(x, w_gate, w_up, w_down, grad):
    d, f = w_gate.shape
    a = x @ w_gate
    u = x @ w_up
    s = sigmoid(a)
    silu = a * s
    slope = s + a * s * (1 - s)
    h = silu * u
    dh = grad @ w_down.T
    da = dh * u * slope
    du = dh * silu
    dx = da @ w_gate.T + du @ w_up.T
    if x.ndim > 2:
        x, da, du, h, grad, y = x[:1], da[:1], du[:1], h[:1], grad[:1], h @ w_down
        rows = x.reshape(-1, d)
        last = h.reshape(-1, f).T @ grad.reshape(-1, grad.shape[-1])
        return (y, dx, rows.T @ da.reshape(-1, f), rows.T @ du.reshape(-1, f), last)
    rows = x.reshape(-1, d)
    dw_gate = rows.T @ da.reshape(-1, f)
    dw_up = rows.T @ du.reshape(-1, f)
    dw_down = h.reshape(-1, f).T @ grad.reshape(-1, grad.shape[-1])
    return h @ w_down, dx, dw_gate, dw_up, dw_down
