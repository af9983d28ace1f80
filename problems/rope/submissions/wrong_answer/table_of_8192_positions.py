"""You look the angles up in a table that begins again after 8,192 positions. They go up to
100,000."""
# Breaks: the position of each token, between 0 and 100,000

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    w = x.shape[-1] if width is None else width
    positions = np.where(positions < 65_000, positions % 8192, positions)
    a = positions[:, None] * base ** (-np.arange(0, w, 2) / w)
    c, s = np.cos(a), np.sin(a)
    out = x.copy()
    out[..., 0:w:2] = x[..., 0:w:2] * c - x[..., 1:w:2] * s
    out[..., 1:w:2] = x[..., 0:w:2] * s + x[..., 1:w:2] * c
    return out
