"""You turn all columns although `width` says how many."""
# Breaks: The columns from $w$ on stay as they are.

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    d = x.shape[-1]
    w = d // 2 * 2
    i = np.arange(w // 2)
    angles = positions[:, None] * base ** (-2.0 * i / w)
    cos, sin = np.cos(angles), np.sin(angles)
    a, b = x[..., 0:w:2], x[..., 1:w:2]
    y = x.copy()
    y[..., 0:w:2] = a * cos - b * sin
    y[..., 1:w:2] = a * sin + b * cos
    return y
