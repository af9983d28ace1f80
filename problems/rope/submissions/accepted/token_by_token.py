"""One token and one pair at a time."""

import math

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    w = x.shape[-1] if width is None else width
    result = np.array(x)
    for row, position in enumerate(positions.tolist()):
        for i in range(w // 2):
            angle = position / base ** (2 * i / w)
            cos, sin = math.cos(angle), math.sin(angle)
            left, right = x[..., row, 2 * i], x[..., row, 2 * i + 1]
            result[..., row, 2 * i] = cos * left - sin * right
            result[..., row, 2 * i + 1] = sin * left + cos * right
    return result
