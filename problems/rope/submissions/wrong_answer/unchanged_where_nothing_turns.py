"""You return `x` itself where every position is 0. Whoever changes one later changes the other:
return a new array."""
# Breaks: The result is a new float64 array of the shape of `x`.

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    w = x.shape[-1] if width is None else width
    if not positions.any():
        return x
    a = positions[:, None] * base ** (-np.arange(0, w, 2) / w)
    c, s = np.cos(a), np.sin(a)
    out = x.copy()
    out[..., 0:w:2] = x[..., 0:w:2] * c - x[..., 1:w:2] * s
    out[..., 1:w:2] = x[..., 0:w:2] * s + x[..., 1:w:2] * c
    return out
