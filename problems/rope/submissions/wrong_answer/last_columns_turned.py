"""You turn the last columns. It is the first `width` ones, and those after them stay."""
# Breaks: The first $w$ columns form

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    d = x.shape[-1]
    w = d if width is None else width
    i = np.arange(w // 2)
    angles = positions[:, None] * base ** (-2.0 * i / w)
    cos, sin = np.cos(angles), np.sin(angles)
    a, b = x[..., d - w :: 2], x[..., d - w + 1 :: 2]
    y = x.copy()
    y[..., d - w :: 2] = a * cos - b * sin
    y[..., d - w + 1 :: 2] = a * sin + b * cos
    return y
