"""You compute the right column from the left one after it was changed. Keep the old values until
both are done."""
# Breaks: \begin{pmatrix} x_{2i} \\ x_{2i+1} \end{pmatrix}

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    d = x.shape[-1]
    w = d if width is None else width
    i = np.arange(w // 2)
    angles = positions[:, None] * base ** (-2.0 * i / w)
    cos, sin = np.cos(angles), np.sin(angles)
    a, b = x[..., 0:w:2], x[..., 1:w:2]
    y = x.copy()
    y[..., 0:w:2] = a * cos - b * sin
    y[..., 1:w:2] = y[..., 0:w:2] * sin + b * cos
    return y
