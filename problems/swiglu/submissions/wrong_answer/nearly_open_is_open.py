"""You take a gate above 10 for fully open, and one below -10 for closed. The sigmoid is not 1 or 0
yet, and its slope counts."""
# Breaks: \sigma(a) = \frac{1}{1 + e^{-a}}

import numpy as np


def swiglu(x, w_gate, w_up, w_down, grad):
    a, u = x @ w_gate, x @ w_up
    s = np.where(a >= 0, 1 / (1 + np.exp(-np.abs(a))), np.exp(-np.abs(a)) / (1 + np.exp(-np.abs(a))))
    s = np.where(a > 10, 1, np.where(a < -10, 0, s))
    silu = a * s
    h = silu * u
    dh = grad @ w_down.T
    du = dh * silu
    da = dh * u * (s + a * s * (1 - s))
    flat = lambda v: v.reshape(-1, v.shape[-1])
    X = flat(x)
    return (h @ w_down, da @ w_gate.T + du @ w_up.T, X.T @ flat(da), X.T @ flat(du), flat(h).T @ flat(grad))
