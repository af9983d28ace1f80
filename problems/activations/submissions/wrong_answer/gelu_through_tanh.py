"""This is the tanh approximation of GELU, which is off by up to 0.0005. The statement asks for the
exact function, with `math.erf`."""
# Breaks: GELU is meant exactly, not one of its approximations.

import math

import numpy as np


def act(x, kind):
    x = x.astype(float)
    if kind == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    if kind == "sigmoid":
        s = 1 / (1 + np.exp(-x))
        return s, s * (1 - s)
    a = math.sqrt(2 / math.pi)
    t = np.tanh(a * (x + 0.044715 * x**3))
    return 0.5 * x * (1 + t), 0.5 * (1 + t) + 0.5 * x * (1 - t**2) * a * (1 + 0.134145 * x**2)
