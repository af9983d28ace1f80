"""You set tiny contents to 0. Large weights make much of them: leave them as they are."""
# Breaks: the gate decides element by element how much of the contents passes

import numpy as np


def swiglu(x, w_gate, w_up, w_down, grad):
    a, u = x @ w_gate, x @ w_up
    s = np.where(a >= 0, 1 / (1 + np.exp(-np.abs(a))), np.exp(-np.abs(a)) / (1 + np.exp(-np.abs(a))))
    silu = a * s
    u = np.where(np.abs(u) < 1e-7, 0, u)
    h = silu * u
    dh = grad @ w_down.T
    du = dh * silu
    da = dh * u * (s + a * s * (1 - s))
    flat = lambda v: v.reshape(-1, v.shape[-1])
    X = flat(x)
    return (h @ w_down, da @ w_gate.T + du @ w_up.T, X.T @ flat(da), X.T @ flat(du), flat(h).T @ flat(grad))
