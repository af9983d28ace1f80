"""You spread the exponents evenly from 0 to −1. They are −2i/w and stop short of −1."""
# Breaks: \theta_i = t \cdot B^{-2i/w}

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    d = x.shape[-1]
    w = d if width is None else width
    i = np.arange(w // 2)
    angles = positions[:, None] * base ** (-1.0 * i / max(w // 2 - 1, 1))
    cos, sin = np.cos(angles), np.sin(angles)
    a, b = x[..., 0:w:2], x[..., 1:w:2]
    y = x.copy()
    y[..., 0:w:2] = a * cos - b * sin
    y[..., 1:w:2] = a * sin + b * cos
    return y
