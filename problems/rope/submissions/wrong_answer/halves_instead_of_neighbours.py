"""You pair column i with column i + w/2, as much code does. Here a pair is two neighbours, columns
2i and 2i + 1."""
# Breaks: $w/2$ pairs of **neighbours**

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    d = x.shape[-1]
    w = d if width is None else width
    i = np.arange(w // 2)
    angles = positions[:, None] * base ** (-2.0 * i / w)
    cos, sin = np.cos(angles), np.sin(angles)
    a, b = x[..., : w // 2], x[..., w // 2 : w]
    y = x.copy()
    y[..., : w // 2] = a * cos - b * sin
    y[..., w // 2 : w] = a * sin + b * cos
    return y
