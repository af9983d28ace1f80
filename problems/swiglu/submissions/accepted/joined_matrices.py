"""Gate and contents in one product, and einsum for the sums over tokens."""

import numpy as np


def swiglu(x, w_gate, w_up, w_down, grad):
    d, f = w_gate.shape
    joined = np.concatenate([w_gate, w_up], axis=1)
    both = x @ joined
    a, u = both[..., :f], both[..., f:]
    small = np.exp(-np.abs(a))
    share = np.where(a >= 0, 1.0, small) / (1 + small)
    silu = a * share
    slope = share + silu * (1 - share)
    dh = np.einsum("...o,fo->...f", grad, w_down)
    dboth = np.concatenate([dh * u * slope, dh * silu], axis=-1)
    dx = dboth @ joined.T
    rows = x.reshape(-1, d)
    djoined = np.einsum("nd,nf->df", rows, dboth.reshape(-1, 2 * f))
    dw_down = np.einsum("nf,no->fo", (silu * u).reshape(-1, f), grad.reshape(-1, grad.shape[-1]))
    return (silu * u) @ w_down, dx, djoined[:, :f], djoined[:, f:], dw_down
