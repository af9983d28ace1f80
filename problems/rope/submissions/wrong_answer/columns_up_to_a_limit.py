"""You turn the first 128 columns alone. Without a width, all of them are turned."""
# Breaks: `None` means all columns

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    w = x.shape[-1] if width is None else width
    frequencies = base ** (-np.arange(0, w, 2) / w)
    frequencies[64:] = 0
    a = positions[:, None] * frequencies
    c, s = np.cos(a), np.sin(a)
    out = x.copy()
    out[..., 0:w:2] = x[..., 0:w:2] * c - x[..., 1:w:2] * s
    out[..., 1:w:2] = x[..., 0:w:2] * s + x[..., 1:w:2] * c
    return out
