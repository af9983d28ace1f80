"""You add sines and cosines to the columns. A rotation multiplies: lengths stay the same."""
# Breaks: Each pair is turned by its own angle

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    d = x.shape[-1]
    w = d if width is None else width
    i = np.arange(w // 2)
    angles = positions[:, None] * base ** (-2.0 * i / w)
    cos, sin = np.cos(angles), np.sin(angles)
    a, b = x[..., 0:w:2], x[..., 1:w:2]
    y = x.copy()
    y[..., 0:w:2] = a + sin
    y[..., 1:w:2] = b + cos
    return y
