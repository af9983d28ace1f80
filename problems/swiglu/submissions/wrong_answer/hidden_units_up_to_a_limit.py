"""You compute the first hidden units alone. All of them count."""
# Breaks: both of shape `(d, f)`

import numpy as np


def swiglu(x, w_gate, w_up, w_down, grad):
    a, u = x @ w_gate, x @ w_up
    s = np.where(a >= 0, 1 / (1 + np.exp(-np.abs(a))), np.exp(-np.abs(a)) / (1 + np.exp(-np.abs(a))))
    s[..., 64:] = 0
    silu = a * s
    h = silu * u
    dh = grad @ w_down.T
    du = dh * silu
    da = dh * u * (s + a * s * (1 - s))
    flat = lambda v: v.reshape(-1, v.shape[-1])
    X = flat(x)
    return (h @ w_down, da @ w_gate.T + du @ w_up.T, X.T @ flat(da), X.T @ flat(du), flat(h).T @ flat(grad))
