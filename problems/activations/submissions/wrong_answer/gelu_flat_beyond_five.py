"""You set GELU to 0 below -5 and to x above 5. It is meant exactly: there it still differs, if only
by a millionth."""
# Breaks: GELU is meant exactly, not one of its approximations.

import math

import numpy as np


def act(x, kind):
    x = x.astype(float)
    if kind == "relu":
        return np.maximum(x, 0.0), np.where(x > 0, 1.0, 0.0)
    if kind == "sigmoid":
        small = np.exp(-np.abs(x))
        value = np.where(x < 0, small, 1.0) / (1.0 + small)
        return value, small / (1.0 + small) ** 2
    below = np.vectorize(lambda t: (1 + math.erf(t / math.sqrt(2))) / 2, otypes=[float])(x)
    slope = below + x * np.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)
    inside = np.abs(x) <= 5
    return np.where(inside, x * below, np.maximum(x, 0)), np.where(inside, slope, (x > 0) * 1.0)
