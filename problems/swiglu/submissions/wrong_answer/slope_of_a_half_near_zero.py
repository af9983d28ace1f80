"""Near 0 you take ½ for the slope of silu. It is ½ at 0 alone: compute σ(a) + a σ(a)(1 − σ(a))."""
# Breaks: \operatorname{silu}(a) = a\, \sigma(a)

import numpy as np


def swiglu(x, w_gate, w_up, w_down, grad):
    a, u = x @ w_gate, x @ w_up
    s = np.where(a >= 0, 1 / (1 + np.exp(-np.abs(a))), np.exp(-np.abs(a)) / (1 + np.exp(-np.abs(a))))
    silu = a * s
    h = silu * u
    dh = grad @ w_down.T
    du = dh * silu
    da = dh * u * np.where(np.abs(a) < 1e-6, 0.5, s + a * s * (1 - s))
    flat = lambda v: v.reshape(-1, v.shape[-1])
    X = flat(x)
    return (h @ w_down, da @ w_gate.T + du @ w_up.T, X.T @ flat(da), X.T @ flat(du), flat(h).T @ flat(grad))
