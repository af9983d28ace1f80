"""You sum over the first tokens alone. The derivatives by the matrices are sums over all of them."""
# Breaks: Those by the matrices are sums over all tokens.

import numpy as np


def swiglu(x, w_gate, w_up, w_down, grad):
    a, u = x @ w_gate, x @ w_up
    s = np.where(a >= 0, 1 / (1 + np.exp(-np.abs(a))), np.exp(-np.abs(a)) / (1 + np.exp(-np.abs(a))))
    silu = a * s
    h = silu * u
    dh = grad @ w_down.T
    du = dh * silu
    da = dh * u * (s + a * s * (1 - s))
    flat = lambda v: v.reshape(-1, v.shape[-1])
    X = flat(x) * (np.arange(len(flat(x)))[:, None] < 512)
    return (h @ w_down, da @ w_gate.T + du @ w_up.T, X.T @ flat(da), X.T @ flat(du), flat(h).T @ flat(grad))
