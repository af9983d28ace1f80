"""You count on no more than four dimensions. There may be any number of leading ones: count axes
from the end."""
# Breaks: the leading dimensions (batch, heads; perhaps none) all share the positions

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    w = x.shape[-1] if width is None else width
    a = positions[:, None] * base ** (-np.arange(0, w, 2) / w)
    c, s = np.cos(a), np.sin(a)
    if x.ndim > 4:
        c, s = c[:1], s[:1]
    out = x.copy()
    out[..., 0:w:2] = x[..., 0:w:2] * c - x[..., 1:w:2] * s
    out[..., 1:w:2] = x[..., 0:w:2] * s + x[..., 1:w:2] * c
    return out
