"""You compute the angles in float32. At a position of 100,000 they are off in the third decimal:
keep float64."""
# Breaks: between 0 and 100,000

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    d = x.shape[-1]
    w = d if width is None else width
    i = np.arange(w // 2)
    angles = (positions[:, None] * base ** (-2.0 * i / w)).astype(np.float32)
    cos, sin = np.cos(angles), np.sin(angles)
    a, b = x[..., 0:w:2], x[..., 1:w:2]
    y = x.copy()
    y[..., 0:w:2] = a * cos - b * sin
    y[..., 1:w:2] = a * sin + b * cos
    return y
