"""You keep the base within bounds. Take it as it is given."""
# Breaks: `base` is $B > 1$.

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    w = x.shape[-1] if width is None else width
    base = min(max(base, 1.4), 1e6)
    a = positions[:, None] * base ** (-np.arange(0, w, 2) / w)
    c, s = np.cos(a), np.sin(a)
    out = x.copy()
    out[..., 0:w:2] = x[..., 0:w:2] * c - x[..., 1:w:2] * s
    out[..., 1:w:2] = x[..., 0:w:2] * s + x[..., 1:w:2] * c
    return out
