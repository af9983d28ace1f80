"""You number the tokens 0, 1, 2, … Their positions are given, and need not begin at 0 or be in
order."""
# Breaks: They need not begin at 0, be in order or be different

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    d = x.shape[-1]
    w = d if width is None else width
    i = np.arange(w // 2)
    angles = np.arange(x.shape[-2])[:, None] * base ** (-2.0 * i / w)
    cos, sin = np.cos(angles), np.sin(angles)
    a, b = x[..., 0:w:2], x[..., 1:w:2]
    y = x.copy()
    y[..., 0:w:2] = a * cos - b * sin
    y[..., 1:w:2] = a * sin + b * cos
    return y
