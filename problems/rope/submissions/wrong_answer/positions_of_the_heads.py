"""You turn by the number along the axis before the tokens. Tokens are the second axis from the
end."""
# Breaks: all share the positions

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    d = x.shape[-1]
    w = d if width is None else width
    i = np.arange(w // 2)
    angles = positions[:, None] * base ** (-2.0 * i / w)
    cos, sin = np.cos(angles), np.sin(angles)
    if x.ndim > 2 and x.shape[-3] == x.shape[-2]:
        cos, sin = cos[:, None], sin[:, None]
    a, b = x[..., 0:w:2], x[..., 1:w:2]
    y = x.copy()
    y[..., 0:w:2] = a * cos - b * sin
    y[..., 1:w:2] = a * sin + b * cos
    return y
